package nl.wijkspil.platform.areas.storage;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.wijkspil.platform.areas.Dataset;
import nl.wijkspil.platform.areas.FigureRow;
import org.springframework.stereotype.Component;

/**
 * Answers about the whole country, kept until other files are loaded. They take some 64 MB at most;
 * what was not asked for longest goes first.
 */
@Component
class KeptAnswers {

    private static final long MOST = 64L << 20;
    private static final int SMALL = 2_000;
    private static final int ROW = 160;

    private record Key(long of, String question) {}

    private final Cache<Key, Object> kept =
            Caffeine.newBuilder()
                    .maximumWeight(MOST)
                    .<Key, Object>weigher((key, answer) -> weight(answer))
                    .build();
    private volatile List<UUID> files = List.of();
    private volatile long generation;

    /** The answer, made when it is not there. The type of an answer follows from its question. */
    @SuppressWarnings("unchecked")
    <T> T keep(List<Dataset> current, String question, Supplier<T> answer) {
        return (T) kept.get(new Key(generation(current), question), key -> answer.get());
    }

    private long generation(List<Dataset> current) {
        List<UUID> now = current.stream().map(Dataset::id).toList();
        if (!now.equals(files)) {
            renew(now);
        }
        return generation;
    }

    private synchronized void renew(List<UUID> now) {
        if (!now.equals(files)) {
            generation++;
            files = now;
            kept.invalidateAll();
        }
    }

    private static int weight(Object answer) {
        return switch (answer) {
            case String text -> text.length();
            case List<?> rows when !rows.isEmpty() && rows.getFirst() instanceof FigureRow row ->
                    rows.size() * (ROW + 9 * row.dataset().columns().size());
            case List<?> list -> SMALL + ROW * list.size();
            default -> SMALL;
        };
    }
}
