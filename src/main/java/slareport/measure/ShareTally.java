package slareport.measure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How many of those that count have something. */
final class ShareTally implements Tally<ShareTally> {
    private long having;
    private long all;

    void add(boolean has) {
        all++;
        if (has) {
            having++;
        }
    }

    @Override
    public void merge(ShareTally other) {
        having += other.having;
        all += other.all;
    }

    @Override
    public boolean isEmpty() {
        return all == 0;
    }

    @Override
    public @Nullable BigDecimal value() {
        if (isEmpty() || (having > 0 && having < all)) {
            return read().value();
        }
        return having == 0 ? BigDecimal.ZERO : BigDecimal.ONE;
    }

    @Override
    public Reading read() {
        return Reading.share(having, all);
    }
}
