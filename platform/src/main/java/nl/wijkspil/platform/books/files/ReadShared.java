package nl.wijkspil.platform.books.files;

import java.util.List;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.NotAllowedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what enterprises share of their books; the database leaves out the rest. */
@Service
public class ReadShared {

    private final BookStore store;

    ReadShared(BookStore store) {
        this.store = store;
    }

    /** {@return figures of others, by owner, year and code} */
    @Transactional(readOnly = true)
    public List<SharedFigure> shared() {
        var tenant = CurrentTenant.get();
        if (tenant.roles().stream().noneMatch(Rights.LOOKERS::contains)) {
            throw new NotAllowedException("fund or evaluator look at shared books");
        }
        return store.shared(tenant.organisation().id().value());
    }
}
