/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.registration;

import javax.ws.rs.WebApplicationException;
import org.ectmanager.application.registration.Registration;
import org.ectmanager.web.page.Declined;
import org.ectmanager.web.page.Problem;

/** Tells a head teacher who comes to sign, as by the link of a mail, what has become of the registration meanwhile. */
final class NotToSign {

    private NotToSign() {}

    static WebApplicationException of(Place place, Registration registration) {
        return new Declined(Problem.NOT_TO_SIGN, sentence(registration.state()), place.registration(registration.id()));
    }

    private static String sentence(Registration.State state) {
        return switch (state) {
            case DRAFT ->
                "This registration is with those who prepare it at your school: it was taken back or sent back to be"
                        + " changed. You get an e-mail when it is sent to you again.";
            case AWAITING_HEAD -> "This registration waits for a head teacher\u2019s signature.";
            case WITH_BODY ->
                "This registration is signed and with your appropriate body. You do not have to sign it again.";
            case QUERIED ->
                "Your appropriate body has asked your school something about this registration. You sign again if your"
                        + " school changes what you signed.";
            case AUTHORISED -> "Your appropriate body has authorised this registration. There is nothing left to sign.";
            case REFUSED -> "Your appropriate body has refused this registration. There is nothing left to sign.";
            case WITHDRAWN -> "Your school has withdrawn this registration. There is nothing left to sign.";
        };
    }
}
