package nl.wijkspil.platform.ui.upload;

import org.springframework.util.unit.DataSize;

/**
 * A page that takes larger files than {@link UploadLimit#USUAL}; a bean of the page's module. It
 * must not hold them in memory.
 *
 * @param path the path that files are sent to
 * @param most how large a file may be
 */
public record LargeUpload(String path, DataSize most) {}
