package nl.wijkspil.platform.areas.loading;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.UUID;
import nl.wijkspil.platform.areas.loading.Upload.State;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the bytes of a file, a megabyte at a time; after that it is to be looked at. */
@Component
class KeepPieces {

    private static final int PIECE = 1 << 20;

    /** So much is read while somebody waits; what is packed counts eight times. */
    private static final long LIGHT = 5L << 20;

    private static final int PACKED = 8;

    private final UploadStore store;

    KeepPieces(UploadStore store) {
        this.store = store;
    }

    /** Keeps all bytes; true when they are so few that somebody can wait for them. */
    @Transactional(rollbackFor = IOException.class)
    public boolean keep(UUID id, State state, String name, InputStream content) throws IOException {
        byte[] buffer = new byte[PIECE];
        byte[] head = new byte[2];
        long size = 0;
        int number = 0;
        for (int n = content.readNBytes(buffer, 0, PIECE);
                n > 0;
                n = content.readNBytes(buffer, 0, PIECE)) {
            if (number == 0) {
                System.arraycopy(buffer, 0, head, 0, Math.min(2, n));
            }
            store.add(id, number++, n == PIECE ? buffer : Arrays.copyOf(buffer, n));
            size += n;
        }
        boolean light = isLight(size, head);
        if (!store.received(id, state, name, size, light)) {
            throw new WorkCancelled();
        }
        return light;
    }

    private static boolean isLight(long size, byte[] head) {
        boolean zip = head[0] == 'P' && head[1] == 'K';
        boolean gzip = head[0] == 0x1f && head[1] == (byte) 0x8b;
        return size * (zip || gzip ? PACKED : 1) <= LIGHT;
    }
}
