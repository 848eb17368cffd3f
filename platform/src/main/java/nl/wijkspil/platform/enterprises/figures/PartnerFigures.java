package nl.wijkspil.platform.enterprises.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.wijkspil.evaluation.rules.FigureKey;
import nl.wijkspil.evaluation.rules.Grade;
import nl.wijkspil.evaluation.study.EvidenceItem;
import nl.wijkspil.evaluation.words.Words;
import nl.wijkspil.platform.enterprises.Partner;
import nl.wijkspil.platform.enterprises.PartnerLevel;
import nl.wijkspil.platform.enterprises.PartnerType;
import nl.wijkspil.platform.enterprises.Profile;
import nl.wijkspil.platform.enterprises.domain.FullPartner;
import nl.wijkspil.platform.indicators.DerivedFigure;
import nl.wijkspil.platform.indicators.Fact;
import nl.wijkspil.platform.indicators.Measurement;
import nl.wijkspil.platform.indicators.NewEvidence;

/** REL-01 and REL-02: how far the relations go at the end of the year. */
final class PartnerFigures {

    private static final String BY = "bewonersbedrijf";
    private static final String WHERE = "/profiel/partners";

    private PartnerFigures() {}

    private record Held(Partner partner, PartnerLevel level) {}

    static List<DerivedFigure> derive(Profile profile, int year) {
        var end = LocalDate.of(year, 12, 31);
        var held =
                profile.partners().stream()
                        .flatMap(p -> p.levelOn(end).map(level -> new Held(p, level)).stream())
                        .toList();
        if (held.isEmpty()) {
            return List.of();
        }
        var figures = new ArrayList<DerivedFigure>();
        figures.add(figure("REL-01", year, held.size(), held));
        for (var type : PartnerType.cores()) {
            held.stream()
                    .filter(h -> h.partner().type() == type)
                    .max(Comparator.comparingInt(h -> h.level().level()))
                    .ifPresent(best ->
                            figures.add(
                                    figure(
                                            "REL-01." + type.code(),
                                            year,
                                            best.level().level(),
                                            List.of(best))));
        }
        var full = FullPartner.on(end, profile.partners());
        figures.add(figure("REL-02", year, full.value(), held));
        return figures;
    }

    private static DerivedFigure figure(String code, int year, int value, List<Held> held) {
        return new DerivedFigure(
                FigureKey.of(code, year),
                Measurement.Known.registered(value),
                Grade.C,
                BY,
                held.stream().map(PartnerFigures::fact).toList(),
                held.stream().flatMap(h -> evidence(h).stream()).toList());
    }

    private static Fact fact(Held held) {
        return new Fact(
                new Words(
                        "niveau van " + held.partner().name(), "level of " + held.partner().name()),
                held.level().level() + " (" + held.level().since() + ")",
                WHERE);
    }

    private static Optional<NewEvidence> evidence(Held held) {
        var document = held.level().evidence();
        if (document.reference().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new NewEvidence(
                        EvidenceItem.Type.DOCUMENT,
                        Optional.of(held.level().since()),
                        held.partner().name(),
                        document.title(),
                        document.reference(),
                        Grade.C,
                        Optional.empty()));
    }
}
