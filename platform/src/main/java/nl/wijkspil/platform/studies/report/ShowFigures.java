package nl.wijkspil.platform.studies.report;

import java.text.NumberFormat;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkspil.evaluation.interval.Suppression;
import nl.wijkspil.evaluation.rules.Figure;
import nl.wijkspil.evaluation.rules.FigureKey;
import nl.wijkspil.evaluation.rules.Missing;
import nl.wijkspil.evaluation.study.EvidenceItem;
import nl.wijkspil.evaluation.study.FigureRecord;
import nl.wijkspil.evaluation.study.StudySnapshot;
import nl.wijkspil.evaluation.words.Language;
import nl.wijkspil.platform.indicators.Catalogue;
import nl.wijkspil.platform.indicators.Definition;
import nl.wijkspil.platform.indicators.Theme;
import nl.wijkspil.platform.indicators.ValueKind;

/** Formats figures, finds their evidence, and hides what is about too few people. */
final class ShowFigures {

    private final Language language;
    private final Suppression suppression;
    private final Map<String, EvidenceItem> evidence = new HashMap<>();
    private final Map<String, Map<FigureKey, FigureView>> byEnterprise = new HashMap<>();
    private final List<FigureView> all;

    ShowFigures(StudySnapshot snapshot, Language language, boolean hideSmall) {
        this.language = language;
        this.suppression =
                hideSmall ? new Suppression(snapshot.settings().smallestGroup()) : Suppression.NONE;
        snapshot.evidence().forEach(each -> evidence.put(each.id(), each));
        this.all = snapshot.figures().stream().map(this::view).toList();
        all.forEach(each ->
                byEnterprise
                        .computeIfAbsent(each.record().enterprise(), _ -> new HashMap<>())
                        .put(each.key(), each));
    }

    List<FigureView> all() {
        return all;
    }

    List<FigureView> of(String enterprise, Collection<FigureKey> keys) {
        var own = byEnterprise.getOrDefault(enterprise, Map.of());
        return keys.stream().map(own::get).filter(each -> each != null).distinct().toList();
    }

    Map<FigureKey, FigureView> of(String enterprise) {
        return byEnterprise.getOrDefault(enterprise, Map.of());
    }

    /** {@return what is missing, by name where the catalogue has one} */
    List<String> missing(Collection<Missing> missing) {
        return missing.stream()
                .map(each -> {
                    var name =
                            each.year() == 0
                                    ? each.toString()
                                    : Catalogue.define(FigureKey.of(each.code(), each.year()))
                                            .map(d -> d.name().in(language) + " (" + each + ")")
                                            .orElse(each.toString());
                    return each.reason().isEmpty() ? name : name + ": " + each.reason();
                })
                .distinct()
                .toList();
    }

    private FigureView view(FigureRecord each) {
        var definition = Catalogue.define(each.key());
        var name = definition.map(d -> d.name().in(language)).orElse(each.key().code());
        var unit = definition.map(d -> d.unit().in(language)).orElse("");
        if (!(each.figure() instanceof Figure.Known known)) {
            return new FigureView(each, name, unit, "", "", false, List.of());
        }
        var items =
                known.evidence().stream().map(evidence::get).filter(item -> item != null).toList();
        if (hides(known, definition)) {
            return new FigureView(each, name, unit, "", "", true, items);
        }
        var interval = known.intervalIn(unit);
        return new FigureView(
                each,
                name,
                unit,
                number(known.value(), definition) + (unit.equals("%") ? "%" : " " + unit),
                interval == null
                        ? ""
                        : number(interval.low(), definition)
                                + "–"
                                + number(interval.high(), definition),
                false,
                items);
    }

    /** A few answers, or a count of a few people, could point to somebody. */
    private boolean hides(Figure.Known known, Optional<Definition> definition) {
        var fewAnswers = known.n() > 0 && suppression.hides(known.n());
        var people =
                definition
                        .filter(d -> d.kind() == ValueKind.COUNT)
                        .filter(d -> d.indicator().theme() == Theme.PEOPLE)
                        .isPresent();
        return fewAnswers
                || (people && known.value() > 0 && suppression.hides(Math.round(known.value())));
    }

    private String number(double value, Optional<Definition> definition) {
        var format = NumberFormat.getNumberInstance(language.locale());
        format.setMaximumFractionDigits(definition.map(d -> d.kind().decimals()).orElse(2));
        return format.format(value);
    }
}
