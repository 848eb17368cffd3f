package nl.wijkspil.platform.ui.upload;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

class UploadLimitTest {

    private final UploadLimit limit =
            new UploadLimit(List.of(new LargeUpload("/groot", DataSize.ofMegabytes(512))));

    private static MockHttpServletRequest upload(String path, long megabytes) {
        var request =
                new MockHttpServletRequest("POST", path) {
                    @Override
                    public long getContentLengthLong() {
                        return megabytes << 20;
                    }
                };
        request.setContentType("multipart/form-data; boundary=x");
        return request;
    }

    private String pathOf(MockHttpServletRequest request) throws ServletException, IOException {
        List<String> seen = new ArrayList<>();
        var response = new MockHttpServletResponse();
        limit.doFilter(
                request,
                response,
                (asked, _) -> seen.add(((HttpServletRequest) asked).getRequestURI()));
        return seen.isEmpty() ? "status " + response.getStatus() : seen.getFirst();
    }

    @Test
    void onlyAPageThatSaysSoTakesLargeFiles() throws Exception {
        assertThat(pathOf(upload("/groot", 300))).isEqualTo("/groot");
        assertThat(pathOf(upload("/klein", 60))).isEqualTo("/klein");
        assertThat(pathOf(upload("/klein", 300))).isEqualTo(UploadLimit.PAGE);
        var over = upload("/groot", 600);
        assertThat(pathOf(over)).isEqualTo(UploadLimit.PAGE);
        assertThat(over.getAttribute(UploadLimit.MEGABYTES)).isEqualTo(512L);
    }

    @Test
    void anUploadThatDoesNotTellItsLengthIsRefused() throws Exception {
        var chunked = new MockHttpServletRequest("POST", "/groot");
        chunked.setContentType("multipart/form-data; boundary=x");
        chunked.addHeader("Transfer-Encoding", "chunked");
        assertThat(pathOf(chunked)).isEqualTo(UploadLimit.PAGE);
    }

    @Test
    void twoLargeOnesAtATime() throws Exception {
        List<String> third = new ArrayList<>();
        FilterChain nothing = (_, _) -> {};
        FilterChain inSecond =
                (_, _) -> {
                    third.add(pathOf(upload("/groot", 300)));
                    third.add(pathOf(upload("/klein", 10)));
                };
        FilterChain inFirst =
                (_, _) ->
                        limit.doFilter(
                                upload("/groot", 300), new MockHttpServletResponse(), inSecond);
        limit.doFilter(upload("/groot", 300), new MockHttpServletResponse(), inFirst);
        assertThat(third).containsExactly("status 429", "/klein");
        var after = new MockHttpServletResponse();
        limit.doFilter(upload("/groot", 300), after, nothing);
        assertThat(after.getStatus()).isEqualTo(200);
    }
}
