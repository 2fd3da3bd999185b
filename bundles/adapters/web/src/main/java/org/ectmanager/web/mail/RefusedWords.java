/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.mail;

import java.time.Clock;
import java.util.Optional;
import org.ectmanager.application.message.RefusedMail;
import org.ectmanager.application.message.RefusedMail.Undelivered;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.Notice;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Screen;
import org.ectmanager.web.signin.Entrance;
import org.ectmanager.web.words.Days;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says on the pages about a person that mail to them was refused, to whoever can do something about it. */
@Component(service = RefusedWords.class)
public final class RefusedWords {

    private final RefusedMail mail;
    private final Clock clock;

    @Activate
    public RefusedWords(@Reference RefusedMail mail, @Reference Clock clock) {
        this.mail = mail;
        this.clock = clock;
    }

    /** The screen as it is, or with the notice. */
    public Screen on(Screen screen, PersonId person) {
        return mail.to(Entrance.caller(screen.request()), person)
                .map(refused -> screen.saying(notice(screen, refused)))
                .orElse(screen);
    }

    /** On the record of an early career teacher, whose address a colleague may correct until they have signed in. */
    public Screen onRecord(Screen screen, PersonId ect, String correct) {
        return mail.to(Entrance.caller(screen.request()), ect)
                .map(refused ->
                        screen.saying(refused.isCorrectable() ? leading(refused, correct) : notice(screen, refused)))
                .orElse(screen);
    }

    /** What was refused of mail to a teacher who has not signed in, for the page that corrects the address. */
    public Optional<Lost> lost(PageRequest request, PersonId ect) {
        return mail.to(Entrance.caller(request), ect)
                .map(refused -> new Lost(what(refused) + " " + whether(refused), again(request, refused)));
    }

    /** @param again the address that sends the mails again */
    public record Lost(String words, String again) {}

    private Notice notice(Screen screen, Undelivered refused) {
        return leading(refused, address(screen.request(), refused));
    }

    private Notice leading(Undelivered refused, String where) {
        return Notice.important(heading(refused), what(refused)).leadingTo(Link.to(where, "See what to do"));
    }

    static String address(PageRequest request, Undelivered refused) {
        return request.home() + "/refused-mail/" + refused.person().id().value();
    }

    static String again(PageRequest request, Undelivered refused) {
        return address(request, refused) + "/again";
    }

    private String heading(Undelivered refused) {
        var day = Days.of(refused.latest(), clock);
        return refused.addressStands()
                ? "Mail to " + name(refused) + " was refused on " + day + ". Correct the address"
                : "Mail to an earlier address of " + name(refused) + " was refused on " + day + ". Send it again";
    }

    String what(Undelivered refused) {
        var day = Days.of(refused.latest(), clock);
        var mails = refused.mails() == 1
                ? "A mail did not arrive on " + day
                : refused.mails() + " mails did not arrive, the last on " + day;
        return mails + ": the mail server said that it never takes it. We do not try again by ourselves.";
    }

    static String next(Undelivered refused) {
        if (!refused.addressStands()) {
            return "Another address has been given since. Send the mails again: they go there.";
        }
        return whether(refused) + elsewhere(refused);
    }

    private static String whether(Undelivered refused) {
        return "Ask " + name(refused) + " in another way whether "
                + refused.person().email().value()
                + " is right. If it is, their mailbox may have been full or closed for a"
                + " while: send the mails again. ";
    }

    private static String elsewhere(Undelivered refused) {
        if (refused.isCorrectable()) {
            return "If it is wrong, go back to their record and choose \u201cCorrect the e-mail address\u201d: the invitation"
                    + " then goes to the right one.";
        }
        return refused.accepted()
                ? "If it is wrong, they change it themselves under \u201cMy account\u201d. If they cannot sign in, the"
                        + " appropriate body helps them on the telephone under \u201cLocked out\u201d."
                        + " Then send the mails again."
                : "If it is wrong, go back and choose \u201cChange details\u201d: the invitation then goes to the correct"
                        + " address.";
    }

    private static String name(Undelivered refused) {
        return refused.person().name().full();
    }
}
