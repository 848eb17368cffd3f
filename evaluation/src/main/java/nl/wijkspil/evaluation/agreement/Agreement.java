package nl.wijkspil.evaluation.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All qualitative codings of a study, item by item, with kappa over the items both raters scored.
 *
 * @param kappa over all items with two blind scores
 * @param items each enterprise and criterion, in order of id and code
 */
public record Agreement(Kappa kappa, List<CodedItem> items) {

    private record Item(String enterprise, String criterion) implements Comparable<Item> {
        @Override
        public int compareTo(Item other) {
            int byEnterprise = enterprise.compareTo(other.enterprise);
            return byEnterprise != 0 ? byEnterprise : criterion.compareTo(other.criterion);
        }
    }

    /** Copies the list. */
    public Agreement {
        items = List.copyOf(items);
    }

    /**
     * Groups codings into items. Of the blind codings of one item the first two by rater id count;
     * the settlement must come from a third rater.
     *
     * @throws IllegalArgumentException when one rater scored the same item twice in a round, three
     *     raters scored it blind, or the one who settled was one of the two
     */
    public static Agreement of(List<Coding> codings) {
        Map<Item, List<Coding>> byItem = new TreeMap<>();
        for (Coding coding : codings) {
            byItem.computeIfAbsent(
                            new Item(coding.enterprise(), coding.criterion()),
                            _ -> new ArrayList<>())
                    .add(coding);
        }
        List<CodedItem> items = new ArrayList<>();
        List<Kappa.Pair> pairs = new ArrayList<>();
        byItem.forEach((item, list) -> {
            CodedItem coded = item(item, list);
            items.add(coded);
            if (coded.blind().size() == 2) {
                pairs.add(
                        new Kappa.Pair(coded.blind().get(0).score(), coded.blind().get(1).score()));
            }
        });
        return new Agreement(Kappa.of(pairs), items);
    }

    /** The items on which the two blind raters differed, settled or not. */
    public List<CodedItem> disagreements() {
        return items.stream()
                .filter(item ->
                        item.blind().size() == 2
                                && item.blind().get(0).score() != item.blind().get(1).score())
                .toList();
    }

    private static CodedItem item(Item item, List<Coding> codings) {
        List<Coding> blind =
                codings.stream()
                        .filter(coding -> coding.round() == Coding.Round.BLIND)
                        .sorted(Comparator.comparing(Coding::rater))
                        .toList();
        List<Coding> settlement =
                codings.stream()
                        .filter(coding -> coding.round() == Coding.Round.SETTLEMENT)
                        .toList();
        check(item, blind, settlement);
        return new CodedItem(
                item.enterprise, item.criterion, blind, settlement, state(blind, settlement));
    }

    private static void check(Item item, List<Coding> blind, List<Coding> settlement) {
        String where = item.enterprise + " " + item.criterion;
        long raters = blind.stream().map(Coding::rater).distinct().count();
        if (blind.size() > 2 || raters != blind.size() || settlement.size() > 1) {
            throw new IllegalArgumentException(
                    "codings of "
                            + where
                            + ": "
                            + blind.size()
                            + " blind by "
                            + raters
                            + " raters, "
                            + settlement.size()
                            + " settlements\n"
                            + "Maybe a coding was entered twice: an item has two blind raters and"
                            + " at most one who settles.");
        }
        for (Coding settled : settlement) {
            if (blind.stream().anyMatch(coding -> coding.rater().equals(settled.rater()))) {
                throw new IllegalArgumentException(
                        "settlement of "
                                + where
                                + " by "
                                + settled.rater()
                                + "\n"
                                + "Maybe someone else should settle: this rater scored it"
                                + " blind.");
            }
        }
    }

    private static CodedItem.State state(List<Coding> blind, List<Coding> settlement) {
        if (blind.size() < 2) {
            return CodedItem.State.WAITING;
        }
        if (blind.get(0).score() == blind.get(1).score()) {
            return CodedItem.State.AGREED;
        }
        return settlement.isEmpty() ? CodedItem.State.DISAGREED : CodedItem.State.SETTLED;
    }
}
