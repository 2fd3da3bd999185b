/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.console;

import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.list.Turn;
import org.ectmanager.application.school.CorrectSchool;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.LongList;
import org.ectmanager.web.component.Table;
import org.ectmanager.web.component.Table.Cell;
import org.ectmanager.web.form.Choice;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.signin.Entrance;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The corrected schools of which the register says something new. */
@Component
@Path("/{body}/console/schools/news")
public final class SchoolNewsPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final CorrectSchool schools;

    @Activate
    public SchoolNewsPage(@Reference CorrectSchool schools) {
        this.schools = schools;
    }

    @GET
    public Response list(@Context PageRequest request, @Context Form form) {
        var found = schools.withNews(Entrance.caller(request), Turn.to(Choice.page(form)));
        var rows = found.items().stream()
                .map(school -> List.of(
                        Cell.of(Link.to(
                                request.home() + "/console/schools/"
                                        + school.id().value() + "/correct",
                                school.name())),
                        Cell.of(school.place())))
                .toList();
        var table = Table.of("Corrected schools", Table.words("School"), Table.words("Place"))
                .whenEmpty("The register says nothing new of a school that was corrected.")
                .rows(rows);
        return Replies.ok(templates.listList(
                request.screen("News of the register")
                        .below(
                                Link.to(request.home() + "/console", "Home"),
                                Link.to(request.home() + "/console/schools", "Schools")),
                LongList.of(table, found, request.home() + "/console/schools/news")
                        .asked(form)));
    }
}
