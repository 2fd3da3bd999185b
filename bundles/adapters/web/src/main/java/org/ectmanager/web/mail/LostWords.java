/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.mail;

import java.time.Clock;
import java.util.Optional;
import org.ectmanager.application.message.MailBeforeAccount.How;
import org.ectmanager.application.message.MailBeforeAccount.Lost;
import org.ectmanager.web.component.Button;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.words.Days;

/**
 * Says that mail to somebody without an account was refused for good, and what to do.
 *
 * @param heading empty when nothing was refused
 */
public record LostWords(String heading, String what, String next) {

    private static final String THEN = "then";
    private static final String UP = "give-up";

    public static final Button AGAIN = Button.secondary("Send it again").sending(THEN, "again");
    public static final Button GIVE_UP = Button.secondary("Give it up").sending(THEN, UP);

    private static final LostWords NONE = new LostWords("", "", "");

    public static LostWords ofApplicant(Optional<Lost> lost, Clock clock) {
        return of(
                lost,
                "Mail to the applicant was refused",
                "Call the school on the number that the applicant gave, or on the school’s own. If the address is right,"
                        + " send the mail again. If it is wrong, tell them in another way and give the mail up: when"
                        + " the school is refused, it can register again with the right address.",
                clock);
    }

    public static LostWords ofLead(Optional<Lost> lost, Clock clock) {
        return of(
                lost,
                "An invitation was refused",
                "If the address is right, send the invitation again. If it is wrong, give it up and invite the right"
                        + " address below.",
                clock);
    }

    private static LostWords of(Optional<Lost> lost, String heading, String next, Clock clock) {
        return lost.map(there -> new LostWords(heading, what(there, clock), next))
                .orElse(NONE);
    }

    public static How how(Form form) {
        return form.value(THEN).equals(UP) ? How.GIVEN_UP : How.AGAIN;
    }

    public boolean isThere() {
        return !heading.isEmpty();
    }

    private static String what(Lost lost, Clock clock) {
        var day = Days.of(lost.latest(), clock);
        var mails = lost.mails() == 1
                ? "A mail to " + lost.to().value() + " did not arrive on " + day
                : lost.mails() + " mails did not arrive, the last on " + day + " to "
                        + lost.to().value();
        return mails + ": the mail server said that it never takes it. We do not try again by ourselves.";
    }
}
