package nl.wijkspil.exchange.areas.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.AreaFile;
import nl.wijkspil.exchange.areas.AreaInput;
import nl.wijkspil.exchange.areas.DeliveryFindings;
import nl.wijkspil.exchange.areas.Inspection;
import nl.wijkspil.exchange.areas.change.AreaLinks;
import nl.wijkspil.exchange.areas.change.ChangeFile;
import nl.wijkspil.exchange.areas.change.ChangeOverlap;
import nl.wijkspil.exchange.areas.figures.FigureFile;
import nl.wijkspil.exchange.areas.recognise.Recognise;
import nl.wijkspil.lending.Finding;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A folder with the official files themselves, each under its hash, and a list of what they are.
 * The files are the store: a figure always leads to a line of a file that is still there.
 */
public final class AreaFolder {

    private static final String LIST = "areas.json";

    private final Path folder;

    /** A folder; it is made when the first file is added. */
    public AreaFolder(Path folder) {
        this.folder = folder;
    }

    /** What adding a file came to. */
    public enum Added {
        /** It is in the folder now. */
        STORED,
        /** The same bytes were there already. */
        ALREADY,
        /** Not stored: see the findings. */
        REFUSED
    }

    /**
     * What adding a file came to, and why.
     *
     * @param added what it came to
     * @param findings what adding found, on top of the inspection
     */
    public record Answer(Added added, List<Finding> findings) {
        /** Copies the list. */
        public Answer {
            findings = List.copyOf(findings);
        }
    }

    /** The files that count, without those replaced. */
    public List<StoredFile> files() throws IOException {
        return all().stream().filter(file -> !file.replaced()).toList();
    }

    private List<StoredFile> all() throws IOException {
        Path list = folder.resolve(LIST);
        if (!Files.exists(list)) {
            return List.of();
        }
        try {
            return JsonMapper.shared()
                    .readValue(Files.readString(list), new TypeReference<List<StoredFile>>() {});
        } catch (JacksonException e) {
            throw new IOException(list.getFileName() + " is damaged", e);
        }
    }

    /**
     * Adds a sound file, or says why not.
     *
     * @param today the day to write beside it
     * @param replace whether it may take the place of an older delivery with other numbers
     */
    public Answer add(
            AreaInput input,
            AreaFile file,
            @Nullable Integer given,
            LocalDate today,
            boolean replace)
            throws IOException {
        Inspection inspection = file.inspection();
        if (!inspection.isSound()) {
            return new Answer(Added.REFUSED, List.of());
        }
        String hash = input.sha256();
        List<StoredFile> all = new ArrayList<>(all());
        if (all.stream().anyMatch(each -> each.hash().equals(hash) && !each.replaced())) {
            return new Answer(Added.ALREADY, List.of(DeliveryFindings.already(input.name())));
        }
        for (int i = 0; i < all.size(); i++) {
            StoredFile old = all.get(i);
            Optional<Finding> other = other(old, inspection, file);
            if (other.isPresent() && !replace) {
                return new Answer(Added.REFUSED, List.of(other.get()));
            }
            if (other.isPresent()) {
                all.set(i, old.asReplaced());
            }
        }
        all.removeIf(each -> each.hash().equals(hash));
        all.add(
                new StoredFile(
                        hash,
                        input.name(),
                        String.valueOf(inspection.source()),
                        inspection.years(),
                        inspection.columns().stream().map(c -> c.column().key()).toList(),
                        given == null ? 0 : given,
                        today.toString(),
                        false));
        write(input.path(), hash, all);
        return new Answer(Added.STORED, List.of());
    }

    /** Whether an older file says something else of the same, and what. */
    private Optional<Finding> other(StoredFile old, Inspection young, AreaFile file)
            throws IOException {
        boolean related =
                !old.replaced()
                        && old.source().equals(String.valueOf(young.source()))
                        && old.years().stream().anyMatch(young.years()::contains);
        if (!related) {
            return Optional.empty();
        }
        if (file instanceof ChangeFile after && open(old) instanceof ChangeFile before) {
            return ChangeOverlap.first(before, after)
                    .map(example ->
                            DeliveryFindings.changesTwice(young.file(), old.name(), example));
        }
        boolean shared =
                young.columns().stream().anyMatch(c -> old.columns().contains(c.column().key()));
        if (shared && file instanceof FigureFile after && open(old) instanceof FigureFile before) {
            return Difference.first(before, after)
                    .map(example ->
                            DeliveryFindings.otherVersion(young.file(), old.name(), example));
        }
        return Optional.empty();
    }

    /**
     * The latest year in which some file holds an area, whatever its figures, and the area's name
     * there; empty when no file does. Files are read from the latest year back until one has it.
     */
    public Optional<KnownArea> latest(AreaCode area) throws IOException {
        List<StoredFile> newest =
                files().stream()
                        .filter(file -> !file.columns().isEmpty())
                        .sorted(Comparator.comparingInt(StoredFile::latestYear).reversed())
                        .toList();
        KnownArea known = null;
        for (StoredFile each : newest) {
            boolean done =
                    known != null && (!known.name().isEmpty() && known.year() >= each.latestYear());
            if (!done && open(each) instanceof FigureFile file) {
                KnownArea found = in(file, area);
                if (found != null) {
                    known = known == null ? found : known.with(found);
                }
            }
        }
        return Optional.ofNullable(known);
    }

    private static @Nullable KnownArea in(FigureFile file, AreaCode area) throws IOException {
        KnownArea[] found = new KnownArea[1];
        file.read(row -> {
            if (row.code().equals(area) && (found[0] == null || row.year() > found[0].year())) {
                found[0] = new KnownArea(row.year(), row.name());
            }
        });
        return found[0];
    }

    private void write(Path source, String hash, List<StoredFile> all) throws IOException {
        Files.createDirectories(folder);
        Path copy = Files.createTempFile(folder, "new", ".part");
        Path list = Files.createTempFile(folder, "list", ".part");
        try {
            Files.copy(source, copy, StandardCopyOption.REPLACE_EXISTING);
            Files.writeString(
                    list,
                    JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(all));
            Files.move(copy, folder.resolve(hash), StandardCopyOption.REPLACE_EXISTING);
            Files.move(
                    list,
                    folder.resolve(LIST),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(copy);
            Files.deleteIfExists(list);
        }
    }

    /** Opens a file of the folder anew. */
    public AreaFile open(StoredFile file) {
        return Recognise.file(
                new AreaInput(folder.resolve(file.hash()), file.name()),
                file.givenYear() == 0 ? null : file.givenYear());
    }

    /** All that the folder knows about areas that changed. */
    public AreaLinks links() throws IOException {
        AreaLinks links = new AreaLinks();
        for (StoredFile each : files()) {
            if (open(each) instanceof ChangeFile change) {
                boolean counted = each.source().equals("CHANGES");
                change.read(counted ? links::addCounted : links::addRenamed);
            }
        }
        return links;
    }
}
