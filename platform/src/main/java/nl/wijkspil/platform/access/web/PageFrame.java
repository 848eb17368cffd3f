package nl.wijkspil.platform.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.NavigationItem;
import nl.wijkspil.platform.access.Tenant;
import nl.wijkspil.platform.access.signin.TenantFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the layout needs on every page: who you are, where you can go, whether this is fiction. */
@ControllerAdvice
class PageFrame {

    private final List<NavigationItem> items;
    private final boolean fiction;

    PageFrame(List<NavigationItem> items, @Value("${wijkspil.fiction:false}") boolean fiction) {
        this.items = items.stream().sorted(Comparator.comparingInt(NavigationItem::order)).toList();
        this.fiction = fiction;
    }

    @ModelAttribute
    void frame(HttpServletRequest request, Model model) {
        var tenant = CurrentTenant.find();
        model.addAttribute("me", tenant.orElse(null));
        model.addAttribute("choices", choices(request));
        model.addAttribute("fiction", fiction);
        model.addAttribute("here", request.getRequestURI());
        model.addAttribute(
                "navigation", items.stream().filter(i -> i.audience().admits(tenant)).toList());
    }

    @SuppressWarnings("unchecked")
    private static List<Tenant> choices(HttpServletRequest request) {
        @Nullable Object choices = request.getAttribute(TenantFilter.CHOICES);
        return choices == null ? List.of() : (List<Tenant>) choices;
    }
}
