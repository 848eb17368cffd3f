package nl.wijkspil.evaluation.study;

import nl.wijkspil.evaluation.rules.Urbanity;

/**
 * An enterprise in a study.
 *
 * @param id identity, unique in the study, stable between studies
 * @param name as shown
 * @param place village, neighbourhood or town
 * @param urbanity rural or urban; decides between two variants of a threshold
 * @param fictional whether it does not exist; shown wherever the enterprise is shown
 */
public record EnterpriseRecord(
        String id, String name, String place, Urbanity urbanity, boolean fictional) {}
