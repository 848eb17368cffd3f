package nl.wijkspil.platform.studies.deeds;

import java.util.List;
import java.util.Map;
import nl.wijkspil.evaluation.study.EvidenceItem;
import nl.wijkspil.evaluation.study.FigureRecord;
import nl.wijkspil.platform.studies.domain.FigureOrigin;

/**
 * What a snapshot is made of, as read from the enterprises.
 *
 * @param figures approved figures, by enterprise and key
 * @param evidence under those figures, each once
 * @param places place of each enterprise, by id; absent when its profile is not public
 * @param origins where each figure comes from, by {@link FigureOrigin#key}
 */
record Gathered(
        List<FigureRecord> figures,
        List<EvidenceItem> evidence,
        Map<String, String> places,
        Map<String, FigureOrigin> origins) {

    Gathered {
        figures = List.copyOf(figures);
        evidence = List.copyOf(evidence);
        places = Map.copyOf(places);
        origins = Map.copyOf(origins);
    }
}
