package nl.wijkspil.platform.ui.upload;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers an upload that is larger than the limit with status 413 and a page that says so
 * (WS-UPLOAD-001). The server itself would answer with a page of its own: it can read no parameter
 * of such a request, not even for an error page.
 *
 * <p>Looks at the length that the browser tells beforehand, so no byte of the file is read or kept.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class UploadLimit extends OncePerRequestFilter {

    /** Path of the page that says so. */
    public static final String PAGE = "/te-groot";

    private final DataSize request;

    UploadLimit(MultipartProperties limits) {
        this.request = limits.getMaxRequestSize();
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest asked, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isUpload(asked) && asked.getContentLengthLong() > request.toBytes()) {
            chain.doFilter(new TooLarge(asked), response);
        } else {
            chain.doFilter(asked, response);
        }
    }

    private static boolean isUpload(HttpServletRequest asked) {
        var type = asked.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }
}
