/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.account;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.permission.Appointment;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.Accounts.ContactPreferences;
import org.ectmanager.application.school.SchoolDetails;
import org.ectmanager.application.signin.FinishSignIn;
import org.ectmanager.application.signin.MyAccount;
import org.ectmanager.application.signin.MyAccount.Own;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.Notice;
import org.ectmanager.web.component.SummaryList;
import org.ectmanager.web.component.Table;
import org.ectmanager.web.component.Table.Cell;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.front.PrivacyPage;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.signin.Entrance;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One's own account: how to sign in, how one may be reached, what one is here. */
@Component
@Path("/{body}/account")
public final class AccountPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final MyAccount account;
    private final FinishSignIn preferences;
    private final SchoolDetails schools;

    @Activate
    public AccountPage(
            @Reference MyAccount account, @Reference FinishSignIn preferences, @Reference SchoolDetails schools) {
        this.account = account;
        this.preferences = preferences;
        this.schools = schools;
    }

    @GET
    public Response show(@Context PageRequest request, @Context Form form) {
        var caller = Entrance.caller(request);
        var screen = request.screen("My account").below(Link.to(Entrance.home(request, caller), "Home"));
        return Replies.ok(templates.accountAccount(
                switch (form.value("done")) {
                    case "saved" -> screen.saying(Notice.success("Your choice is saved"));
                    case "details" -> screen.saying(Notice.success("Your details are saved"));
                    case "email" ->
                        screen.saying(
                                Notice.success(
                                        "Open the link in the e-mail that is on its way to your new address, within three days"));
                    default -> screen;
                },
                facts(request.home() + "/account", account.own(caller)),
                positions(request, caller),
                preferences
                        .notice(caller)
                        .map(notice -> request.home() + "/privacy#" + PrivacyPage.anchor(notice.audience()))));
    }

    @GET
    @Path("password")
    public Response password(@Context PageRequest request) {
        Entrance.caller(request);
        return Replies.ok(password(request, Form.empty()));
    }

    @POST
    @Path("password")
    public Response changePassword(@Context PageRequest request, @Context Form form) {
        var refusals = account.changePassword(
                Entrance.caller(request), form.value("current"), form.value("password"), form.value("again"));
        return refusals.isEmpty()
                ? Replies.seeOther(request.home() + "/sign-in?after=new-password")
                : Replies.again(password(request, form.refused(refusals)));
    }

    @GET
    @Path("preferences")
    public Response preferences(@Context PageRequest request) {
        var chosen = account.own(Entrance.caller(request)).preferences();
        return Replies.ok(templates.signinPreferences(request.screen("How may we contact you?")
                .with(chosen.reminders() ? Form.empty().with("contact", "reminders") : Form.empty())
                .backTo(request.home() + "/account")));
    }

    @POST
    @Path("preferences")
    public Response savePreferences(@Context PageRequest request, @Context Form form) {
        preferences.choosePreferences(Entrance.caller(request), form.isChosen("contact", "reminders"));
        return Replies.seeOther(request.home() + "/account?done=saved");
    }

    private JteModel password(PageRequest request, Form form) {
        return templates.signinNewPassword(
                request.screen("Change your password").with(form).backTo(request.home() + "/account"), true);
    }

    private static SummaryList facts(String root, Own own) {
        return SummaryList.empty()
                .changeable("Name", own.name().full(), root + "/details")
                .row("Username", own.username())
                .changeable("E-mail address", own.email().value(), root + "/email")
                .changeable("Telephone", own.telephone().isBlank() ? "Not given" : own.telephone(), root + "/details")
                .changeable("Password", "Known to you alone", root + "/password")
                .changeable("How we may contact you", contact(own.preferences()), root + "/preferences");
    }

    private Table positions(PageRequest request, Caller caller) {
        var names =
                schools.own(caller).stream().collect(Collectors.toMap(school -> school.id(), school -> school.name()));
        return Table.of("Your positions", Table.words("Position"), Table.words("Where"))
                .rows(caller.appointments().stream()
                        .map(held -> List.of(
                                Cell.of(held.position().title()),
                                Cell.of(where(held, names, request.screen("").siteName()))))
                        .toList());
    }

    private static String where(Appointment held, Map<SchoolId, String> names, String body) {
        return held.school().map(school -> names.getOrDefault(school, "")).orElse(body);
    }

    private static String contact(ContactPreferences chosen) {
        return chosen.reminders() ? "Reminders by e-mail" : "Only what induction needs";
    }
}
