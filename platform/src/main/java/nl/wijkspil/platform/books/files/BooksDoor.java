package nl.wijkspil.platform.books.files;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import nl.wijkspil.platform.books.Books;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class BooksDoor implements Books {

    private final StageBooks staging;
    private final ConfirmBooks confirming;

    BooksDoor(StageBooks staging, ConfirmBooks confirming) {
        this.staging = staging;
        this.confirming = confirming;
    }

    @Override
    @Transactional
    public OptionalInt take(String name, byte[] bytes) {
        return switch (staging.stage(List.of(new NamedBytes(name, bytes)))) {
            case StageBooks.Result.Staged(var id) ->
                    confirming.confirm(id, Map.of()) instanceof ConfirmBooks.Result.Done(var year)
                            ? OptionalInt.of(year)
                            : OptionalInt.empty();
            case StageBooks.Result.Same(var year) -> OptionalInt.of(year);
            case StageBooks.Result.Refused _ -> OptionalInt.empty();
        };
    }
}
