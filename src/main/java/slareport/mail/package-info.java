/** Makes messages of mails and takes them to a mail server; the only package that knows how mails are sent. */
@NullMarked
package slareport.mail;

import org.jspecify.annotations.NullMarked;
