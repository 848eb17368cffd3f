package nl.wijkspil.exchange.areas.store;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkspil.exchange.areas.AreaColumn;
import nl.wijkspil.exchange.areas.figures.FigureFile;

/** Finds the first cell that two deliveries of the same figures both have, with other numbers. */
final class Difference {

    private Difference() {}

    static Optional<String> first(FigureFile before, FigureFile after) throws IOException {
        List<AreaColumn> old = before.inspection().columns().stream().map(c -> c.column()).toList();
        List<AreaColumn> young =
                after.inspection().columns().stream().map(c -> c.column()).toList();
        int[] matching = new int[young.size()];
        for (int i = 0; i < matching.length; i++) {
            matching[i] = -1;
            for (int j = 0; j < old.size(); j++) {
                if (old.get(j).key().equals(young.get(i).key())) {
                    matching[i] = j;
                }
            }
        }
        Map<String, double[]> values = new HashMap<>();
        before.read(row -> values.put(row.code().text() + '/' + row.year(), row.values()));
        String[] found = new String[1];
        after.read(row -> {
            double[] earlier = values.get(row.code().text() + '/' + row.year());
            for (int i = 0; earlier != null && found[0] == null && i < matching.length; i++) {
                if (matching[i] >= 0 && Double.compare(earlier[matching[i]], row.value(i)) != 0) {
                    found[0] =
                            row.code()
                                    + " "
                                    + young.get(i).header()
                                    + " was "
                                    + earlier[matching[i]]
                                    + " en is nu "
                                    + row.value(i);
                }
            }
        });
        return Optional.ofNullable(found[0]);
    }
}
