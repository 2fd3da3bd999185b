/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.people;

import java.util.Optional;
import javax.ws.rs.core.Response;
import org.ectmanager.application.port.People.Appointed;
import org.ectmanager.web.component.Button;
import org.ectmanager.web.component.Notice;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;

/** What a colleague has sent to somebody: the invitation until the post is accepted, a sign-in link afterwards. */
public record SendLink(Appointed appointed) {

    /** The last part of the address of the page that asks first. */
    public static final String PATH = "send-link";

    /** What the page before says when the invitation has gone to another address. */
    public static final String CORRECTED = "corrected";

    private static final Templates TEMPLATES = new StaticTemplates();

    public static SendLink of(Appointed appointed) {
        return new SendLink(appointed);
    }

    public String title() {
        return isAccepted() ? "Send a sign-in link" : "Send the invitation again";
    }

    /** Asks before anything goes out. */
    public Response ask(PageRequest request, String back) {
        return Replies.ok(TEMPLATES.schoolConfirm(
                request.screen(title()).backTo(back),
                text(),
                Button.primary(isAccepted() ? "Send the link" : "Send the invitation"),
                "",
                back));
    }

    private String text() {
        var email = appointed.person().email().value();
        return isAccepted()
                ? appointed.person().name().full()
                        + " gets an e-mail with a link to choose a new password. It works once, for one hour, and"
                        + " goes to " + email + ". You do not see the password."
                : "The invitation goes to " + email + " again, with what is needed to sign in and to accept"
                        + " the position. A one-time password sent before stops working.";
    }

    /** Back to a page that says so. */
    public Response sent(String back) {
        return Replies.seeOther(back + (isAccepted() ? "?done=sent" : "?done=invited"));
    }

    /** What that page says. */
    public static Optional<Notice> said(Form form) {
        return switch (form.value("done")) {
            case "sent" -> Optional.of(Notice.success("The link is on its way"));
            case CORRECTED ->
                Optional.of(Notice.success(
                        "The invitation is on its way to the new address. The one before has stopped working"));
            case "invited" -> Optional.of(Notice.success("The invitation is on its way again"));
            default -> Optional.empty();
        };
    }

    private boolean isAccepted() {
        return appointed.appointment().isAccepted();
    }
}
