/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.contract;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.ws.rs.GET;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.contract.ContractCorrection.Settled;
import org.ectmanager.application.contract.SettleContracts;
import org.ectmanager.application.contract.SettleContracts.Seen;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.port.ContractCorrections.Listed;
import org.ectmanager.application.post.SeeAnnounced;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.Notice;
import org.ectmanager.web.component.Overtaken;
import org.ectmanager.web.component.SummaryList;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.post.AnnouncedTable;
import org.ectmanager.web.post.AnnouncedWords;
import org.ectmanager.web.school.Versions;
import org.ectmanager.web.signin.Entrance;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.ectmanager.web.words.Days;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Contracts that schools say are wrong: an officer deals with each and says what was done. */
@Component
@Path("/{body}/console/contracts")
public final class ConsoleContractsPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final SettleContracts contracts;
    private final SeeAnnounced announced;
    private final Rights rights;
    private final Clock clock;

    @Activate
    public ConsoleContractsPage(
            @Reference SettleContracts contracts,
            @Reference SeeAnnounced announced,
            @Reference Rights rights,
            @Reference Clock clock) {
        this.contracts = contracts;
        this.announced = announced;
        this.rights = rights;
        this.clock = clock;
    }

    @GET
    public Response list(@Context PageRequest request, @Context Form form) {
        var screen = request.screen("Contracts").below(Link.to(request.home() + "/console", "Home"));
        var table = ContractsTable.waiting(
                "Contracts that are wrong on record",
                contracts.waiting(Entrance.caller(request)),
                correction -> address(request, correction.id()),
                clock);
        var caller = Entrance.caller(request);
        var records = rights.allows(caller, Right.MANAGE_POSTS);
        var ends = AnnouncedTable.waiting(announced.all(caller), listed -> {
            var record = request.home() + "/console/ects/" + listed.change().induction();
            return records ? AnnouncedWords.address(listed, record) : record;
        });
        return Replies.ok(templates.reportList(
                form.value("done").equals("settled")
                        ? screen.saying(Notice.success("It is marked as dealt with. The school gets your answer"))
                        : screen,
                List.of(table, ends)));
    }

    @GET
    @Path("{id: [0-9]{1,18}}")
    public Response show(@Context PageRequest request, @PathParam("id") long id) {
        return Replies.ok(shown(request, found(request, id), Form.empty()));
    }

    @POST
    @Path("{id: [0-9]{1,18}}")
    public Response settle(@Context PageRequest request, @Context Form form, @PathParam("id") long id) {
        var caller = Entrance.caller(request);
        var seen = new Seen(id, Versions.of(form, "version"));
        var refusals = contracts.settle(caller, seen, form.value("answer"));
        if (refusals.isEmpty()) {
            return Replies.seeOther(request.home() + "/console/contracts?done=settled");
        }
        var now = found(request, id);
        var overtaken = Versions.overtaken(refusals)
                ? changes(Overtaken.by(contracts.since(caller, seen), clock), now, form)
                : Overtaken.not();
        return Replies.again(shown(request, now, overtaken.kept(form).refused(refusals), overtaken));
    }

    private static Overtaken changes(Overtaken overtaken, Listed now, Form typed) {
        var correction = now.correction();
        var answer = correction.settled().map(Settled::answer).orElse("");
        var said = overtaken.before("said", UnaryOperator.identity());
        return overtaken
                .field("What is wrong", said, correction.said(), said.orElse(""), Map.of())
                .field("What was done", "answer", answer, typed, "answer");
    }

    private JteModel shown(PageRequest request, Listed listed, Form form) {
        return shown(request, listed, form, Overtaken.not());
    }

    private JteModel shown(PageRequest request, Listed listed, Form form, Overtaken overtaken) {
        var screen = request.screen(listed.teacher())
                .below(
                        Link.to(request.home() + "/console", "Home"),
                        Link.to(request.home() + "/console/contracts", "Contracts"))
                .with(form);
        var open =
                listed.correction().settled().isEmpty() && rights.allows(Entrance.caller(request), Right.AUTHORISE_ECT);
        return templates.consoleContract(
                screen, facts(request, listed), listed.correction().version(), open, overtaken);
    }

    private SummaryList facts(PageRequest request, Listed listed) {
        var correction = listed.correction();
        var list = SummaryList.empty()
                .row(
                        "Early career teacher",
                        listed.teacher(),
                        new Link(
                                "View",
                                request.home() + "/console/ects/" + correction.induction(),
                                "the record of the early career teacher"))
                .row("School", listed.school())
                .row("Said with", listed.report())
                .row("On", Days.of(correction.saidAt(), clock))
                .row("What is wrong", correction.said());
        return correction
                .settled()
                .map(Settled::answer)
                .map(answer -> list.row("What was done", answer))
                .orElse(list);
    }

    private Listed found(PageRequest request, long id) {
        return contracts.look(Entrance.caller(request), id).orElseThrow(NotFoundException::new);
    }

    private static String address(PageRequest request, long id) {
        return request.home() + "/console/contracts/" + id;
    }
}
