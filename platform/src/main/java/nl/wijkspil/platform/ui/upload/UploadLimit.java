package nl.wijkspil.platform.ui.upload;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers an upload that is larger than the limit of its page with status 413 and a page that says
 * so (WS-UPLOAD-001). The server itself would answer with a page of its own: it can read no
 * parameter of such a request, not even for an error page.
 *
 * <p>Looks at the length that the browser tells beforehand, so no byte of the file is read or kept.
 * An upload that does not tell its length is refused. The server writes an upload to a temporary
 * file before it knows who sends it; so of those over the usual limit two come in at a time.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class UploadLimit extends OncePerRequestFilter {

    /** Path of the page that says so. */
    public static final String PAGE = "/te-groot";

    /** Name of the attribute of the request that says how many megabytes the page takes. */
    public static final String MEGABYTES = "wijkspil.upload.megabytes";

    /** How large a file may be where no page asks for more. */
    public static final DataSize USUAL = DataSize.ofMegabytes(64);

    private static final long WORDS_AROUND = DataSize.ofMegabytes(8).toBytes();
    private static final int LARGE_AT_ONCE = 2;

    private final List<LargeUpload> larger;
    private final Semaphore large = new Semaphore(LARGE_AT_ONCE);

    UploadLimit(List<LargeUpload> larger) {
        this.larger = List.copyOf(larger);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest asked, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isUpload(asked)) {
            chain.doFilter(asked, response);
            return;
        }
        DataSize most =
                larger.stream()
                        .filter(each -> each.path().equals(asked.getRequestURI()))
                        .map(LargeUpload::most)
                        .findFirst()
                        .orElse(USUAL);
        long length = asked.getContentLengthLong();
        boolean unsaid = length < 0 && asked.getHeader("Transfer-Encoding") != null;
        if (unsaid || length > most.toBytes() + WORDS_AROUND) {
            asked.setAttribute(MEGABYTES, most.toMegabytes());
            chain.doFilter(new TooLarge(asked), response);
        } else if (length <= USUAL.toBytes() + WORDS_AROUND) {
            chain.doFilter(asked, response);
        } else if (large.tryAcquire()) {
            try {
                chain.doFilter(asked, response);
            } finally {
                large.release();
            }
        } else {
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        }
    }

    private static boolean isUpload(HttpServletRequest asked) {
        var type = asked.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }
}
