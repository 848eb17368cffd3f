package nl.wijkspil.platform.indicators.web;

import java.math.BigDecimal;
import java.util.Optional;
import nl.wijkspil.evaluation.interval.Interval;
import nl.wijkspil.platform.indicators.Definition;
import nl.wijkspil.platform.indicators.Measurement;
import nl.wijkspil.platform.indicators.domain.FigureCheck;
import nl.wijkspil.platform.indicators.domain.NumberText;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Makes a measurement of what was typed, or says at the field what is wrong. */
@Component
class FormReader {

    private static final double LEVEL = 0.95;

    Optional<Measurement> read(Definition definition, FigureForm form, BindingResult wrong) {
        if (!form.known()) {
            if (form.why().isBlank()) {
                reject(wrong, "why", "required");
                return Optional.empty();
            }
            return Optional.of(new Measurement.Unknown(form.why().strip()));
        }
        var method = form.method();
        if (method == null) {
            reject(wrong, "method", "required");
            return Optional.empty();
        }
        var value = number(form.value(), "value", true, wrong);
        var n = number(form.n(), "n", false, wrong);
        var low = number(form.low(), "low", false, wrong);
        var high = number(form.high(), "high", false, wrong);
        if (n.filter(FormReader::notACount).isPresent()) {
            reject(wrong, "n", "NOT_WHOLE");
        }
        if (low.isPresent() != high.isPresent()
                || (low.isPresent() && low.get().compareTo(high.orElseThrow()) > 0)) {
            reject(wrong, "low", "interval");
        }
        if (wrong.hasErrors() || value.isEmpty()) {
            return Optional.empty();
        }
        var known =
                new Measurement.Known(
                        value.get(),
                        n.map(BigDecimal::longValue).orElse(0L),
                        low.map(l ->
                                new Interval(
                                        l.doubleValue(), high.orElseThrow().doubleValue(), LEVEL)),
                        method);
        var problem = FigureCheck.problem(definition, known);
        problem.ifPresent(p -> reject(wrong, field(p), p.name()));
        return problem.isPresent() ? Optional.empty() : Optional.of(known);
    }

    /** Says what is wrong at a field, with the words under {@code figures.problem}. */
    static void reject(BindingResult wrong, String field, String problem) {
        wrong.rejectValue(field, "figures.problem." + problem);
    }

    private static String field(FigureCheck.Problem problem) {
        return switch (problem) {
            case SURVEY_WITHOUT_N, N_TOO_HIGH -> "n";
            case OUTSIDE_INTERVAL -> "low";
            case TOO_LOW, TOO_HIGH, NOT_WHOLE, TOO_PRECISE -> "value";
        };
    }

    private static boolean notACount(BigDecimal n) {
        return n.signum() < 0 || n.stripTrailingZeros().scale() > 0 || n.precision() > 18;
    }

    private static Optional<BigDecimal> number(
            String typed, String field, boolean required, BindingResult wrong) {
        if (typed.isBlank()) {
            if (required) {
                reject(wrong, field, "required");
            }
            return Optional.empty();
        }
        var number = NumberText.read(typed, LocaleContextHolder.getLocale());
        if (number.isEmpty()) {
            reject(wrong, field, "NUMBER");
        }
        return number;
    }
}
