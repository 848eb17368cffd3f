package nl.wijkspil.evaluation.scale;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A survey instrument with its scoring.
 *
 * @param id identity; goes with every score
 * @param name Dutch name
 * @param source where items and scoring were published, or that the scoring is a proposal
 * @param options the answer options in order; the first scores highest on a plain item
 * @param items the items
 * @param scoring how answers become a score
 * @param bands named parts of the scale, ascending
 * @param subscales item numbers (from 1) by name of the subscale
 * @param sensitive true when a score says something about a person's health: show groups only
 */
public record Instrument(
        InstrumentId id,
        String name,
        String source,
        List<String> options,
        List<Item> items,
        Scoring scoring,
        List<Band> bands,
        Map<String, List<Integer>> subscales,
        boolean sensitive) {

    /**
     * A person's score.
     *
     * @param answers per item the position of the chosen option from 0 ("helemaal eens" or "ja"
     *     first); empty for no answer or "weet niet"
     * @throws IllegalArgumentException when the number of answers or a position cannot be right
     */
    public Score score(List<OptionalInt> answers) {
        if (answers.size() != items.size() && !(scoring instanceof Scoring.Unknown)) {
            throw new IllegalArgumentException(
                    "%d answers to the %d items of %s\nMaybe another instrument was asked"
                            .formatted(answers.size(), items.size(), id));
        }
        return switch (scoring) {
            case Scoring.Unknown unknown -> new Score.Unscored(id, unknown.why());
            case Scoring.Mean mean -> mean(answers, mean);
            case Scoring.Sum sum -> total(answers, false);
            case Scoring.Count count -> total(answers, true);
        };
    }

    private Score mean(List<OptionalInt> answers, Scoring.Mean rule) {
        double sum = 0;
        int answered = 0;
        for (int i = 0; i < items.size(); i++) {
            var points = points(i, answers.get(i));
            if (points.isPresent()) {
                answered++;
                sum += points.getAsInt();
            }
        }
        if (answered < rule.least()) {
            return tooFew(answered, rule.least());
        }
        return scored(sum / answered * rule.factor() + rule.offset(), answered, Map.of());
    }

    private Score total(List<OptionalInt> answers, boolean count) {
        var points = new int[items.size()];
        int answered = 0;
        for (int i = 0; i < points.length; i++) {
            var value = points(i, answers.get(i));
            if (value.isPresent()) {
                answered++;
                points[i] = count ? Math.min(1, value.getAsInt()) : value.getAsInt();
            }
        }
        if (answered < points.length) {
            return tooFew(answered, points.length);
        }
        var parts = new LinkedHashMap<String, Double>();
        subscales.forEach((part, numbers) ->
                parts.put(part, numbers.stream().mapToDouble(k -> points[k - 1]).sum()));
        double sum = 0;
        for (int p : points) {
            sum += p;
        }
        return scored(sum, answered, Map.copyOf(parts));
    }

    /**
     * Highest option index minus position on a plain item, the position itself on a reversed one.
     */
    private OptionalInt points(int item, OptionalInt answer) {
        if (answer.isEmpty()) {
            return answer;
        }
        int position = answer.getAsInt();
        if (position < 0 || position >= options.size()) {
            throw new IllegalArgumentException(
                    "answer %d to item %d of %s, options 0 to %d\nMaybe answers count from 1"
                            .formatted(position, item + 1, id, options.size() - 1));
        }
        return OptionalInt.of(
                items.get(item).reversed() ? position : options.size() - 1 - position);
    }

    private Score tooFew(int answered, int needed) {
        return new Score.Unscored(
                id, "Er zijn %d vragen beantwoord, nodig zijn er %d.".formatted(answered, needed));
    }

    private Score scored(double value, int answered, Map<String, Double> parts) {
        var name = "";
        for (var band : bands) {
            name = value >= band.from() ? band.name() : name;
        }
        return new Score.Scored(id, value, name, answered, parts);
    }
}
