package slareport.mailing;

/** Makes mails that are ready to be sent. */
public interface Composer {
    /** The mail, with a Message-ID of its own. */
    OutgoingMail compose(DueMail due);
}
