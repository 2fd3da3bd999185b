/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.console;

import gg.jte.Content;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.entry.DecideEntry;
import org.ectmanager.application.entry.SchoolEntry.State;
import org.ectmanager.application.message.MailBeforeAccount;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.port.SchoolEntries.Listed;
import org.ectmanager.application.registration.FurtherQuestions;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.web.component.Choices;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.Notice;
import org.ectmanager.web.component.SummaryList;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.mail.LostWords;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.people.PersonFields;
import org.ectmanager.web.school.SchoolFacts;
import org.ectmanager.web.signin.Entrance;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.ectmanager.web.template.component.JtetagGenerated;
import org.ectmanager.web.words.Days;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One school and who registered it: let in, asked something, or refused. Features 2.3. */
@Component
@Path("/{body}/console/schools/{school: [0-9]{1,18}}")
public final class DecideSchoolPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final DecideEntry entries;
    private final MailBeforeAccount mail;
    private final Rights rights;
    private final CorrectedPanel corrections;
    private final Clock clock;

    @Activate
    public DecideSchoolPage(
            @Reference DecideEntry entries,
            @Reference MailBeforeAccount mail,
            @Reference Rights rights,
            @Reference CorrectedPanel corrections,
            @Reference Clock clock) {
        this.entries = entries;
        this.mail = mail;
        this.rights = rights;
        this.corrections = corrections;
        this.clock = clock;
    }

    /** The three decisions, with what each needs. */
    public static Choices decisions(Form form, Content query, Content refusal) {
        return Choices.of(form, "decision", "What do you decide?")
                .option(
                        "authorise",
                        "Let the school in",
                        "The applicant gets a username and a one-time password by e-mail")
                .option("query", "Ask a question first", query)
                .option("refuse", "Refuse", refusal);
    }

    @GET
    public Response show(@Context PageRequest request, @Context Form form, @PathParam("school") long school) {
        var caller = Entrance.caller(request);
        return Replies.ok(shown(request, caller, listed(caller, school), form));
    }

    @POST
    public Response decide(@Context PageRequest request, @Context Form form, @PathParam("school") long school) {
        var caller = Entrance.caller(request);
        var refusals = decided(caller, new SchoolId(school), form);
        return refusals.isEmpty()
                ? Replies.seeOther(request.home() + "/console/schools/" + school + "?done=" + form.value("decision"))
                : Replies.again(shown(request, caller, listed(caller, school), form.refused(refusals)));
    }

    /** Mail to the applicant that did not arrive is sent again, or given up. */
    @POST
    @Path("lost-mail")
    public Response settle(@Context PageRequest request, @Context Form form, @PathParam("school") long school) {
        var listed = listed(Entrance.caller(request), school);
        mail.settleApplicant(Entrance.caller(request), listed.school().id(), LostWords.how(form));
        return Replies.seeOther(request.home() + "/console/schools/" + school + "?done=mail-"
                + LostWords.how(form).name());
    }

    private List<Refusal> decided(Caller caller, SchoolId school, Form form) {
        var version = form.value("version").matches("[0-9]{1,18}") ? Long.parseLong(form.value("version")) : 0;
        return switch (form.value("decision")) {
            case "authorise" -> entries.authorise(caller, school, version);
            case "query" -> entries.query(caller, school, version, form.value("question"));
            case "refuse" -> entries.refuse(caller, school, version, form.value("reason"));
            default -> List.of(new Refusal("decision", "decision.none", "Choose what you decide"));
        };
    }

    private Listed listed(Caller caller, long school) {
        return entries.find(caller, new SchoolId(Math.max(1, school))).orElseThrow(NotFoundException::new);
    }

    private JteModel shown(PageRequest request, Caller caller, Listed listed, Form form) {
        var state = listed.entry().state();
        var screen = request.screen(listed.school().name())
                .with(form)
                .below(
                        Link.to(request.home() + "/console", "Home"),
                        Link.to(request.home() + "/console/schools", "Schools"));
        var mayDecide = rights.allows(caller, Right.AUTHORISE_SCHOOL);
        var corrected = corrections.of(caller, listed.school().id());
        return templates.consoleSchool(
                done(form).map(screen::saying).orElse(screen),
                listed,
                LostWords.ofApplicant(mail.toApplicant(caller, listed.school().id()), clock),
                standing(listed),
                SchoolFacts.all(listed.school(), corrected.isPresent()),
                corrected,
                rights.allows(caller, Right.KEEP_SCHOOLS) && state == State.AUTHORISED,
                applicant(listed),
                mayDecide && (state == State.REQUESTED || state == State.QUERIED),
                state == State.AUTHORISED,
                state == State.AUTHORISED
                        && !entries.isLed(caller, listed.school().id()),
                form.isRefused() ? (form.value("question") + "\n" + form.value("reason")).strip() : "");
    }

    private SummaryList standing(Listed listed) {
        var entry = listed.entry();
        Content tag =
                output -> JtetagGenerated.render((HtmlTemplateOutput) output, null, EntryWords.tag(entry.state()));
        var list = SummaryList.empty().row("State", tag).row("Registered on", Days.of(entry.requestedAt(), clock));
        list = entry.question().isBlank() ? list : list.row("You asked", entry.question());
        list = entry.answer().isBlank() ? list : list.row("The applicant answered", entry.answer());
        return entry.reason().isBlank() ? list : list.row("Refused because", entry.reason());
    }

    private static SummaryList applicant(Listed listed) {
        var applicant = listed.entry().applicant();
        var card = PersonFields.facts(
                SummaryList.card("Who registered it"),
                applicant.position(),
                applicant.name().full(),
                applicant.email().value(),
                applicant.telephone(),
                applicant.trained());
        for (var said : FurtherQuestions.answered(listed.entry().answers())) {
            card = card.row(said.question(), said.answer().isEmpty() ? "Not answered" : said.answer());
        }
        return card;
    }

    private static Optional<Notice> done(Form form) {
        return switch (form.value("done")) {
            case "authorise" -> Optional.of(Notice.success("The school is let in. The applicant gets an e-mail"));
            case "corrected" -> Optional.of(Notice.success("What is said of this school is saved"));
            case "query" -> Optional.of(Notice.success("The question is on its way to the applicant"));
            case "refuse" ->
                Optional.of(Notice.success("The school is refused. The applicant gets your reason by e-mail"));
            case "mail-AGAIN" -> Optional.of(Notice.success("The mail is on its way to the applicant again"));
            case "mail-GIVEN_UP" -> Optional.of(Notice.success("The mail is given up"));
            default -> Optional.empty();
        };
    }
}
