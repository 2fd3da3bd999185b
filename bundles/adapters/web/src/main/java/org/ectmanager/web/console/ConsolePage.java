/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.console;

import java.util.Comparator;
import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.induction.ReadAtOnce;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.web.offer.Offered;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.signin.Entrance;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Where an appropriate body's staff begin: everything that waits for them. */
@Component
@Path("/{body}/console")
public final class ConsolePage implements Page {

    private final Templates templates = new StaticTemplates();
    private final List<ConsoleTile> tiles;
    private final Rights rights;
    private final ReadAtOnce reading;
    private final Offered offered;

    @Activate
    public ConsolePage(
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<ConsoleTile> tiles,
            @Reference Rights rights,
            @Reference ReadAtOnce reading,
            @Reference Offered offered) {
        this.tiles = tiles.stream()
                .sorted(Comparator.comparingInt(ConsoleTile::place))
                .toList();
        this.rights = rights;
        this.reading = reading;
        this.offered = offered;
    }

    @GET
    public Response show(@Context PageRequest request) {
        var caller = Entrance.caller(request);
        rights.require(caller, Right.SEE_ALL_SCHOOLS);
        var shown = reading.read(
                caller,
                () -> tiles.stream().flatMap(tile -> tile.tile(caller).stream()).toList());
        return Replies.ok(templates.consoleHome(request.screen("Home"), shown, offered.links(request)));
    }
}
