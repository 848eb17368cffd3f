package nl.wijkspil.platform.books.files;

import java.util.Collection;
import java.util.List;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.NotAllowedException;
import nl.wijkspil.platform.access.Organisation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what enterprises share of their books; the database leaves out the rest. */
@Service
public class ReadShared {

    private final BookStore store;

    ReadShared(BookStore store) {
        this.store = store;
    }

    /** {@return figures that these owners share, by owner, year and code} */
    @Transactional(readOnly = true)
    public List<SharedFigure> shared(Collection<Organisation.Id> owners) {
        var tenant = CurrentTenant.get();
        if (tenant.roles().stream().noneMatch(Rights.LOOKERS::contains)) {
            throw new NotAllowedException("fund or evaluator look at shared books");
        }
        return store.shared(owners.stream().map(Organisation.Id::value).toList());
    }
}
