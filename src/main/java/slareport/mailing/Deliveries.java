package slareport.mailing;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * What became of the mails that waited.
 *
 * @param mails one for each, oldest first
 */
public record Deliveries(List<Delivery> mails) {
    public Deliveries {
        mails = List.copyOf(mails);
    }

    /** Those that did not reach everybody, oldest first. */
    public List<Delivery> incomplete() {
        return mails.stream().filter(mail -> !mail.isComplete()).toList();
    }

    /** How many addresses a mail was delivered to, over all mails. */
    public int delivered() {
        return sum(Delivery::delivered);
    }

    /** How many addresses were refused for good, over all mails. */
    public int refused() {
        return sum(Delivery::refused);
    }

    /** How many addresses are still waited for, over all mails. */
    public int waiting() {
        return sum(Delivery::waiting);
    }

    private int sum(ToIntFunction<Delivery> part) {
        return mails.stream().mapToInt(part).sum();
    }
}
