package slareport.mailing;

/** Takes the mails that wait to the server that delivers them. */
public interface Carrier {
    /**
     * Tries every mail that waits and enters in the outbox what became of it. What cannot be delivered is no exception
     * but a part of the answer.
     */
    Deliveries deliver(Outbox outbox);
}
