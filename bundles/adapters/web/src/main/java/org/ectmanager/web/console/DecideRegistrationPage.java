/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.console;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.ws.rs.GET;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.induction.EarlierRecords;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.registration.AuthoriseRegistration;
import org.ectmanager.application.registration.AuthoriseRegistration.Case;
import org.ectmanager.application.registration.ReadDecidedRegistration;
import org.ectmanager.application.registration.Registration.State;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.terms.Terms;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.Notice;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.registration.Drafts;
import org.ectmanager.web.registration.EarlierCards;
import org.ectmanager.web.registration.RegistrationPaper;
import org.ectmanager.web.signin.Entrance;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One registration with every check and its signature: authorised, queried or refused. Features 2.9. */
@Component
@Path("/{body}/console/registrations/{id: [0-9]{1,18}}")
public final class DecideRegistrationPage implements Page {

    private static final List<String> FIELDS = List.of(
            "checked",
            "decision",
            "namedContact",
            "qualityAssurer",
            "backdatingReason",
            "suitable",
            "noted",
            "countedTerms",
            "countedAbsent",
            "countedExtended",
            "countedReason",
            "question",
            "reason");

    private final Templates templates = new StaticTemplates();
    private final AuthoriseRegistration registrations;
    private final CaseFacts facts;
    private final RegistrationPaper paper;
    private final Rights rights;
    private final ReadDecidedRegistration decided;

    @Activate
    public DecideRegistrationPage(
            @Reference AuthoriseRegistration registrations,
            @Reference CaseFacts facts,
            @Reference RegistrationPaper paper,
            @Reference Rights rights,
            @Reference ReadDecidedRegistration decided) {
        this.registrations = registrations;
        this.facts = facts;
        this.paper = paper;
        this.rights = rights;
        this.decided = decided;
    }

    @GET
    public Response show(@Context PageRequest request, @Context Form form, @PathParam("id") long id) {
        return Replies.ok(shown(request, Entrance.caller(request), id, form));
    }

    @POST
    public Response decide(@Context PageRequest request, @Context Form form, @PathParam("id") long id) {
        var caller = Entrance.caller(request);
        var refusals = decided(caller, id, form);
        return refusals.isEmpty()
                ? Replies.seeOther(address(request, id) + "?done=" + form.value("decision"))
                : Replies.again(shown(request, caller, id, form.refused(Drafts.withoutFields(refusals, FIELDS))));
    }

    @POST
    @Path("ask")
    public Response ask(@Context PageRequest request, @PathParam("id") long id) {
        registrations.askAgain(Entrance.caller(request), id);
        return Replies.seeOther(address(request, id) + "?done=ask");
    }

    @POST
    @Path("checks")
    public Response tick(@Context PageRequest request, @Context Form form, @PathParam("id") long id) {
        var caller = Entrance.caller(request);
        var refusals = registrations.tick(caller, Drafts.seen(form, id), Set.copyOf(form.values("checked")));
        return refusals.isEmpty()
                ? Replies.seeOther(address(request, id) + "?done=checks")
                : Replies.again(shown(request, caller, id, form.refused(Drafts.withoutFields(refusals, FIELDS))));
    }

    @GET
    @Path("pdf")
    public Response pdf(@Context PageRequest request, @PathParam("id") long id) {
        var caller = Entrance.caller(request);
        return RegistrationPaper.kept(
                decided.paper(caller, id),
                () -> paper.pdf(caller, registrations.look(caller, id).orElseThrow(NotFoundException::new)));
    }

    private List<Refusal> decided(Caller caller, long id, Form form) {
        var draft = Drafts.seen(form, id);
        return switch (form.value("decision")) {
            case "authorise" -> registrations.authorise(caller, draft, RegistrationDecision.terms(form));
            case "query" -> registrations.query(caller, draft, form.value("question"));
            case "refuse" -> registrations.refuse(caller, draft, form.value("reason"));
            default -> List.of(new Refusal("decision", "decision.none", "Choose what you decide"));
        };
    }

    private JteModel shown(PageRequest request, Caller caller, long id, Form form) {
        var found = registrations.look(caller, id).orElseThrow(NotFoundException::new);
        var state = found.registration().state();
        var open = (state == State.WITH_BODY || state == State.QUERIED) && rights.allows(caller, Right.AUTHORISE_ECT);
        var earlier = facts.earlier(caller, found);
        var screen = request.screen(found.registration().title())
                .with(
                        form.isRefused()
                                ? form
                                : RegistrationDecision.offered(
                                        form,
                                        found,
                                        EarlierRecords.served(earlier).map(Terms::reported)))
                .below(
                        Link.to(request.home() + "/console", "Home"),
                        Link.to(request.home() + "/console/registrations", "Registrations"));
        return templates.consoleRegistration(
                done(form).map(screen::saying).orElse(screen),
                found,
                facts.of(found),
                EarlierCards.of(request.home() + "/console/ects", earlier, found.before()),
                open,
                isLate(found),
                found.before().isPresent(),
                open ? "" : typed(form),
                address(request, id));
    }

    /** Whether authorising it needs a reason for a start before the day on which the body was asked (R8). */
    private static boolean isLate(Case found) {
        return found.findings().stream().anyMatch(finding -> finding.code().startsWith("start.backdated"));
    }

    private static String typed(Form form) {
        return form.isRefused()
                ? (form.value("question") + "\n" + form.value("reason") + "\n" + form.value("backdatingReason") + "\n"
                                + form.value("countedReason"))
                        .strip()
                : "";
    }

    private static String address(PageRequest request, long id) {
        return request.home() + "/console/registrations/" + id;
    }

    private static Optional<Notice> done(Form form) {
        return switch (form.value("done")) {
            case "authorise" ->
                Optional.of(Notice.success("Induction is authorised. The teacher and the school get an e-mail"));
            case "query" -> Optional.of(Notice.success("The question is on its way to the school"));
            case "refuse" -> Optional.of(Notice.success("The registration is refused. The school gets your reason"));
            case "checks" -> Optional.of(Notice.success("What was checked by hand is saved"));
            case "ask" -> Optional.of(Notice.success("The teacher’s record was asked again"));
            default -> Optional.empty();
        };
    }
}
