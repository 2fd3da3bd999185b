/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.registration;

import java.time.Clock;
import java.util.Optional;
import javax.ws.rs.WebApplicationException;
import org.ectmanager.application.port.AuditTrail.Change;
import org.ectmanager.application.registration.Registration;
import org.ectmanager.web.page.Declined;
import org.ectmanager.web.page.Problem;
import org.ectmanager.web.words.Days;

/**
 * Tells a head teacher who comes to sign, as by the link of a mail or a moment too late, what has become of the
 * registration meanwhile, and by whom.
 */
final class NotToSign {

    private NotToSign() {}

    /** @param placed who brought the registration to where it stands */
    static WebApplicationException of(Place place, Registration registration, Optional<Change> placed, Clock clock) {
        return new Declined(
                Problem.NOT_TO_SIGN, sentence(registration, placed, clock), place.registration(registration.id()));
    }

    private static String sentence(Registration registration, Optional<Change> placed, Clock clock) {
        return switch (registration.state()) {
            case DRAFT ->
                who(placed)
                        + (registration.reason().isBlank() ? " took" : " sent") + " this registration back"
                        + when(placed, clock)
                        + ", to have it changed. It is with those who prepare it at your school. You get an e-mail when it"
                        + " is sent to you again, and read and sign it then.";
            case AWAITING_HEAD -> "This registration waits for a head teacher\u2019s signature.";
            case WITH_BODY ->
                who(placed) + " signed this registration" + when(placed, clock)
                        + ". It is with your appropriate body. You do not have to sign it again.";
            case QUERIED ->
                "Your appropriate body has asked your school something about this registration. You sign again if your"
                        + " school changes what you signed.";
            case AUTHORISED -> "Your appropriate body has authorised this registration. There is nothing left to sign.";
            case REFUSED -> "Your appropriate body has refused this registration. There is nothing left to sign.";
            case WITHDRAWN ->
                who(placed) + " withdrew this registration" + when(placed, clock)
                        + ". There is nothing left to sign. If the teacher is to be registered after all, your school"
                        + " begins a new registration.";
        };
    }

    private static String who(Optional<Change> placed) {
        return placed.filter(change -> change.own() || !change.by().isEmpty())
                .map(change -> change.own() ? "You" : change.by())
                .orElse("A colleague");
    }

    private static String when(Optional<Change> placed, Clock clock) {
        return placed.map(change -> " on " + Days.at(change.at(), clock)).orElse("");
    }
}
