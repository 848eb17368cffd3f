package nl.wijkspil.platform.ui.upload;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;

/** In the place of an upload that is too large: a question for the page that says so. */
final class TooLarge extends HttpServletRequestWrapper {

    TooLarge(HttpServletRequest upload) {
        super(upload);
    }

    @Override
    public String getMethod() {
        return HttpMethod.GET.name();
    }

    @Override
    public String getRequestURI() {
        return UploadLimit.PAGE;
    }

    @Override
    public StringBuffer getRequestURL() {
        return new StringBuffer(UploadLimit.PAGE);
    }

    @Override
    public String getServletPath() {
        return UploadLimit.PAGE;
    }

    @Override
    public @Nullable String getPathInfo() {
        return null;
    }

    @Override
    public @Nullable String getQueryString() {
        return null;
    }

    @Override
    public @Nullable String getContentType() {
        return null;
    }

    @Override
    public @Nullable String getHeader(String name) {
        return ofTheBody(name) ? null : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return ofTheBody(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
    }

    private static boolean ofTheBody(String header) {
        return header.regionMatches(true, 0, "Content-", 0, "Content-".length());
    }

    @Override
    public long getContentLengthLong() {
        return 0;
    }

    @Override
    public int getContentLength() {
        return 0;
    }

    @Override
    public @Nullable String getParameter(String name) {
        return null;
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return null;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Map.of();
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.emptyEnumeration();
    }

    @Override
    public Collection<Part> getParts() {
        return List.of();
    }

    @Override
    public @Nullable Part getPart(String name) {
        return null;
    }
}
