package nl.wijkspil.platform.indicators.imports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkspil.platform.access.Organisation;
import nl.wijkspil.platform.indicators.NewEvidence.NewFile;
import nl.wijkspil.platform.indicators.NewFigure;

/** Staged workbooks, as kept. */
public interface ImportStore {

    /** Keeps the file, what was read from it and what is wrong with it. */
    UUID stage(
            Organisation.Id owner,
            NewFile file,
            List<NewFigure> figures,
            List<ImportFinding> findings,
            ImportCounts counts,
            String by,
            Instant at);

    /** {@return the import} */
    Optional<ImportView> find(Organisation.Id owner, UUID id);

    /** {@return the import, and nobody else changes it until this transaction ends} */
    Optional<ImportView> lock(Organisation.Id owner, UUID id);

    /** {@return imports, latest first} */
    List<ImportView> latest(Organisation.Id owner, int limit);

    /** {@return the first findings, errors first} */
    List<ImportFinding> findings(Organisation.Id owner, UUID id, int limit);

    /** {@return the first staged figures} */
    List<NewFigure> rows(Organisation.Id owner, UUID id, int limit);

    /** Moves an import on. */
    void mark(Organisation.Id owner, UUID id, ImportView.State state, String by, Instant at);

    /** {@return how many of the staged figures somebody changed after the upload} */
    int overtaken(Organisation.Id owner, UUID id);

    /** Ends an import that could not be done; nothing has been imported. */
    void fail(Organisation.Id owner, UUID id, ImportView.Failure failure, Instant at);

    /** Copies the staged figures to drafts and ends the import; returns how many. */
    int copy(Organisation.Id owner, UUID id, String by, Instant at);
}
