package nl.wijkspil.evaluation.specification;

import java.util.List;

/**
 * What the strict reader must know of a method: its name, its options and the roles of its columns
 * beyond the common ones ({@code unit, time, outcome, treatment, cohort, covariates, stratum,
 * weight}).
 */
public record Method(String name, List<Option> options, List<Role> roles) {}
