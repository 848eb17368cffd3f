package nl.wijkspil.platform.enterprises.domain;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * An uploaded picture made safe: recognised by its first bytes (not by its name), refused when
 * large, drawn anew so that nothing but the picture is left (no place, camera or hidden text), at
 * most {@value #LONGEST_SIDE} pixels on its longest side.
 */
public sealed interface Picture {

    /** Largest file taken in, in bytes. */
    int LARGEST_FILE = 10 * 1024 * 1024;

    /** Most pixels unpacked: a small file can hold a huge picture. */
    long MOST_PIXELS = 50_000_000;

    /** Longest side kept, in pixels. */
    int LONGEST_SIDE = 1600;

    /**
     * A safe picture.
     *
     * @param content JPEG bytes
     * @param hash SHA-256 of the bytes, 64 hexadecimal digits
     * @param width in pixels
     * @param height in pixels
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Safe(byte[] content, String hash, int width, int height) implements Picture {}

    /** Not a JPEG or PNG picture, or a broken one. */
    record Unreadable() implements Picture {}

    /** The file has too many bytes or the picture too many pixels. */
    record TooLarge() implements Picture {}

    /** {@return the safe picture, or why there is none} */
    static Picture of(byte[] file) {
        if (file.length > LARGEST_FILE) {
            return new TooLarge();
        }
        var format = format(file);
        if (format.isEmpty()) {
            return new Unreadable();
        }
        var reader = ImageIO.getImageReadersByFormatName(format).next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(input, true, true);
            return read(reader);
        } catch (IOException | RuntimeException e) {
            // Broken pictures make the readers throw all sorts of things.
            return new Unreadable();
        } finally {
            reader.dispose();
        }
    }

    private static Picture read(ImageReader reader) throws IOException {
        if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
            return new TooLarge();
        }
        var factor = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / LONGEST_SIDE);
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(factor, factor, 0, 0);
        var drawn = redraw(reader.read(0, how));
        var bytes = new ByteArrayOutputStream();
        if (!ImageIO.write(drawn, "jpeg", bytes)) {
            throw new IIOException("no writer");
        }
        var content = bytes.toByteArray();
        return new Safe(content, hash(content), drawn.getWidth(), drawn.getHeight());
    }

    private static BufferedImage redraw(BufferedImage picture) {
        var longest = Math.max(picture.getWidth(), picture.getHeight());
        var scale = Math.min(1.0, (double) LONGEST_SIDE / longest);
        var width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        try {
            pen.setColor(java.awt.Color.WHITE);
            pen.fillRect(0, 0, width, height);
            pen.setRenderingHint(
                    RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.drawImage(picture, 0, 0, width, height, null);
        } finally {
            pen.dispose();
        }
        return drawn;
    }

    private static String format(byte[] file) {
        if (file.length > 3
                && (file[0] & 0xFF) == 0xFF
                && (file[1] & 0xFF) == 0xD8
                && (file[2] & 0xFF) == 0xFF) {
            return "jpeg";
        }
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
        var isPng =
                file.length > png.length
                        && java.util.Arrays.equals(file, 0, png.length, png, 0, png.length);
        return isPng ? "png" : "";
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
