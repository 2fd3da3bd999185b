/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.induction;

import gg.jte.Content;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.decision.DecideInduction;
import org.ectmanager.application.decision.DecideInduction.Case;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.web.component.Choices;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.Notice;
import org.ectmanager.web.decision.DecisionView;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Declined;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.page.Screen;
import org.ectmanager.web.school.Versions;
import org.ectmanager.web.signin.Entrance;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The recommendation on one's own induction, what one has to say to it, and the decision (R45, R47, R48). */
@Component
@Path("/{body}/induction/decision")
public final class OwnDecisionPage implements Page {

    private static final int LONGEST = 6_000;

    private final Templates templates = new StaticTemplates();
    private final DecideInduction decisions;
    private final DecisionView view;

    @Activate
    public OwnDecisionPage(@Reference DecideInduction decisions, @Reference DecisionView view) {
        this.decisions = decisions;
        this.view = view;
    }

    @GET
    public Response show(@Context PageRequest request, @Context Form form) {
        var file = own(Entrance.caller(request));
        var screen = screen(request).with(filled(file));
        return Replies.ok(shown(
                switch (form.value("done")) {
                    case "said" ->
                        screen.saying(Notice.success("The appropriate body sees what you said before it decides"));
                    case "nothing" ->
                        screen.saying(Notice.success("The appropriate body sees that you have nothing to say"));
                    default -> screen;
                },
                file));
    }

    @POST
    public Response represent(@Context PageRequest request, @Context Form form) {
        var caller = Entrance.caller(request);
        var refusals = refusals(caller, form);
        if (refusals.isEmpty()) {
            var said = form.value("say").equals("nothing") ? "nothing" : "said";
            return Replies.seeOther(request.home() + "/induction/decision?done=" + said);
        }
        var file = decisions
                .own(caller)
                .orElseThrow(() -> Declined.gone(
                        "Your final assessment is with your school again. You may say something once it is handed in.",
                        request.home() + "/induction"));
        return Replies.again(shown(screen(request).with(form.refused(refusals)), file));
    }

    private List<Refusal> refusals(Caller caller, Form form) {
        var said = form.value("representations").replace("\r\n", "\n").strip();
        var seen = new DecideInduction.Seen(Versions.of(form, "decision"), Versions.of(form, "version"));
        return switch (form.value("say")) {
            case "nothing" -> decisions.represent(caller, seen, "");
            case "something" -> {
                if (said.isEmpty()) {
                    yield List.of(new Refusal(
                            "representations",
                            "representations.missing",
                            "Enter what you want the appropriate body to know"));
                }
                yield said.length() > LONGEST
                        ? List.of(new Refusal(
                                "representations",
                                "representations.long",
                                "What you say must be 6,000 characters or fewer"))
                        : decisions.represent(caller, seen, said);
            }
            default -> List.of(new Refusal("say", "representations.none", "Choose whether you want to say something"));
        };
    }

    /** The question whether there is something to say. */
    public static Choices choices(Form form, Content words) {
        return Choices.of(form, "say", "Do you want to say something about the recommendation?")
                .hint("The appropriate body reads it before it decides")
                .option("something", "Yes", words)
                .option("nothing", "No, I have nothing to say");
    }

    private static Screen screen(PageRequest request) {
        return request.screen("The decision on my induction")
                .below(Link.to(request.home() + "/induction", "My induction"));
    }

    private static Form filled(Case file) {
        var decision = file.decision();
        if (decision.heardAt().isEmpty() && decision.representations().isBlank()) {
            return Form.empty();
        }
        return decision.representations().isBlank()
                ? Form.empty().with("say", "nothing")
                : Form.empty().with("say", "something").with("representations", decision.representations());
    }

    private JteModel shown(Screen screen, Case file) {
        return templates.inductionDecision(
                screen,
                file,
                view.standing(file),
                view.clocks(file),
                view.notice(screen.request(), file),
                view.noticeTitle(file),
                view.isAppealed(file));
    }

    private Case own(Caller caller) {
        return decisions.own(caller).orElseThrow(NotFoundException::new);
    }
}
