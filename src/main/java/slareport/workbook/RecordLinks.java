package slareport.workbook;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the CRM shows its leads. Whatever an id holds, no link leads to another host. */
public final class RecordLinks {
    /** No links at all. */
    public static final RecordLinks NONE = new RecordLinks(null);

    private static final String ID = "{lead_id}";

    /** Excel refuses to open longer ones. */
    private static final int LONGEST = 2_000;

    private final @Nullable String address;

    private RecordLinks(@Nullable String address) {
        this.address = address;
    }

    /**
     * Links to an address with a lead's id in its place; empty unless the address is one of http or https with a host, without
     * a user, and with {@code {lead_id}} once, behind the host.
     */
    public static Optional<RecordLinks> to(String address) {
        String written = address.strip();
        int place = written.indexOf(ID);
        if (place < 0 || written.indexOf(ID, place + 1) >= 0) {
            return Optional.empty();
        }
        try {
            URI one = new URI(written.replace(ID, "1"));
            URI other = new URI(written.replace(ID, "2"));
            String scheme = String.valueOf(one.getScheme()).toLowerCase(Locale.ROOT);
            boolean isUsable = (scheme.equals("http") || scheme.equals("https"))
                    && one.getHost() != null
                    && one.getRawUserInfo() == null
                    && one.getRawAuthority().equals(other.getRawAuthority())
                    && written.length() < LONGEST;
            return isUsable ? Optional.of(new RecordLinks(written)) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Whether there are links. */
    boolean isThere() {
        return address != null;
    }

    /** The address of a lead, null where there are no links, no lead, or it would be too long to open. */
    @Nullable String of(String leadId) {
        if (address == null || leadId.isEmpty()) {
            return null;
        }
        String encoded = URLEncoder.encode(leadId, StandardCharsets.UTF_8).replace("+", "%20");
        String link = address.replace(ID, encoded);
        return link.length() > LONGEST ? null : link;
    }
}
