package slareport.mail;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import slareport.mailing.Outbox;
import slareport.mailing.OutgoingMail;
import slareport.mailing.WaitingMail;

/** An outbox that remembers what it is told. */
final class OutboxInMemory implements Outbox {
    private final Map<Long, List<String>> open = new LinkedHashMap<>();
    private final Map<Long, byte[]> contents = new LinkedHashMap<>();

    /** Everything that it was told, in that order. */
    final List<String> told = new ArrayList<>();

    OutboxInMemory with(OutgoingMail mail, String... to) {
        return with(mail.content(), to);
    }

    OutboxInMemory with(String message, String... to) {
        return with(message.getBytes(StandardCharsets.US_ASCII), to);
    }

    private OutboxInMemory with(byte[] message, String... to) {
        long number = contents.size() + 1;
        contents.put(number, message);
        open.put(number, new ArrayList<>(List.of(to)));
        return this;
    }

    /** The addresses that a mail has not reached. */
    List<String> open(long mail) {
        return open.get(mail);
    }

    @Override
    public List<WaitingMail> waiting() {
        return open.entrySet().stream()
                .filter(mail -> !mail.getValue().isEmpty())
                .map(mail -> new WaitingMail(mail.getKey(), "directors", YearMonth.of(2026, 10), mail.getValue()))
                .toList();
    }

    @Override
    public byte[] content(long mail) {
        return contents.get(mail);
    }

    @Override
    public void delivered(long mail, List<String> to, Instant when) {
        told.add(mail + " delivered " + String.join(" ", to));
        open.get(mail).removeAll(to);
    }

    @Override
    public void refused(long mail, String address, Instant when, String why) {
        told.add(mail + " refused " + address + ": " + why);
        open.get(mail).remove(address);
    }

    @Override
    public void failed(long mail, Instant when, String why) {
        told.add(mail + " failed: " + why);
    }
}
