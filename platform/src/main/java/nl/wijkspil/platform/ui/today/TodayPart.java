package nl.wijkspil.platform.ui.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A module's part of the enterprise's start page, offered as a bean. Both methods work for the
 * current tenant and give nothing when the tenant's roles may not do it.
 */
public interface TodayPart {

    /** {@return what asks for attention today, most pressing first} */
    List<AttentionItem> attention(LocalDate today, Locale language);

    /** {@return what people do here often} */
    default List<QuickAction> actions(LocalDate today, Locale language) {
        return List.of();
    }
}
