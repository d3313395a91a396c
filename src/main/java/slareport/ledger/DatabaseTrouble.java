package slareport.ledger;

import java.sql.SQLException;
import java.util.Optional;
import slareport.failure.UserError;

/**
 * Why a database server cannot be worked with, as far as its user can do something about it. The server's own words are
 * left out: they can hold values, names and addresses.
 */
enum DatabaseTrouble {
    REFUSED(
            UserError.Kind.USAGE,
            "the database refuses the user or the password",
            "check spring.datasource.username and spring.datasource.password, and whether the server lets this machine in",
            "28.*|08004"),
    NO_DATABASE(
            UserError.Kind.USAGE,
            "the server has no database of the configured name",
            "make it (create database), or check spring.datasource.url",
            "3D.*"),
    NO_SCHEMA(
            UserError.Kind.USAGE,
            "the schema that the database's user works in is not there, or not for that user",
            "make it (create schema), grant usage on it, or check currentSchema in spring.datasource.url",
            "3F.*"),
    NOT_ALLOWED(
            UserError.Kind.USAGE,
            "the database's user lacks a right that the job needs",
            "it must be able to make tables in its schema and must own those that are there (grant usage, create on"
                    + " schema)",
            "42501"),
    READ_ONLY(
            UserError.Kind.UNAVAILABLE,
            "the database takes no writes",
            "start the job again once it does, or name one that does with spring.datasource.url",
            "25006"),
    FULL(
            UserError.Kind.UNAVAILABLE,
            "the disk of the database server is full",
            "make room there and start the job again",
            "53100"),
    BUSY(
            UserError.Kind.UNAVAILABLE,
            "the database server takes no more connections",
            "start the job again later, or allow more",
            "53300"),
    UNREACHABLE(
            UserError.Kind.UNAVAILABLE,
            "the database server cannot be reached",
            "start the job again once it answers, and check spring.datasource.url",
            "08001|57P03"),
    LOST(
            UserError.Kind.UNAVAILABLE,
            "the connection to the database was lost",
            "the last report stands; start the job again once the server answers",
            "08.*|57P.*");

    private final UserError.Kind kind;
    private final String found;
    private final String advice;
    private final String states;

    /** @param states pattern of the SQL states; what is listed above comes first */
    DatabaseTrouble(UserError.Kind kind, String found, String advice, String states) {
        this.kind = kind;
        this.found = found;
        this.advice = advice;
        this.states = states;
    }

    /** The trouble that a failure comes from; empty when it is another one, or one of a database in a file. */
    static Optional<DatabaseTrouble> of(Throwable failure) {
        Optional<DatabaseTrouble> found = Optional.empty();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof LostLock) {
                return Optional.of(LOST);
            }
            // the deepest tells most: around it lies what the pool made of it
            if (cause instanceof SQLException sql && isOfServer(sql)) {
                found = withState(sql.getSQLState());
            }
        }
        return found;
    }

    /** What to tell the user when a failure comes from such trouble, else the failure itself. */
    static RuntimeException told(RuntimeException failure) {
        return failure instanceof UserError
                ? failure
                : of(failure).<RuntimeException>map(DatabaseTrouble::told).orElse(failure);
    }

    UserError told() {
        return new UserError(kind, Character.toUpperCase(found.charAt(0)) + found.substring(1) + "; " + advice + ".");
    }

    /** Half a sentence on what was found. */
    String found() {
        return found;
    }

    /** H2 gives every failure a number, PostgreSQL's driver and the pool give none. */
    private static boolean isOfServer(SQLException failure) {
        return failure.getSQLState() != null && failure.getErrorCode() == 0;
    }

    private static Optional<DatabaseTrouble> withState(String state) {
        for (DatabaseTrouble trouble : values()) {
            if (state.matches(trouble.states)) {
                return Optional.of(trouble);
            }
        }
        return Optional.empty();
    }
}
