/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.operator;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.plugin.PluginDirectory;
import org.ectmanager.application.plugin.PluginLine;
import org.ectmanager.web.component.Table;
import org.ectmanager.web.component.Table.Cell;
import org.ectmanager.web.component.Tag;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.ectmanager.web.words.Moments;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Every plugin: those that are here, and what became of the others. */
@Component
@Path("/operator/plugins")
public final class PluginsPage implements Page {

    private static final String NOT_KNOWN = "Not known";

    private final Templates templates = new StaticTemplates();
    private final PluginDirectory plugins;
    private final Clock clock;

    @Activate
    public PluginsPage(@Reference PluginDirectory plugins, @Reference Clock clock) {
        this.plugins = plugins;
        this.clock = clock;
    }

    @GET
    public Response list(@Context PageRequest request) {
        Operators.only(request);
        return Replies.ok(templates.operatorList(
                Operators.screen(request, "Plugins"),
                "Put the jar of a plugin into deploy/, or use the console: ect:plugin-install, -update, -disable, -enable"
                        + " and -remove. One that is refused disturbs no other. Times are those of the machine.",
                table(),
                List.of()));
    }

    private Table table() {
        return Table.of(
                        "Plugins of the platform",
                        Table.words("Name"),
                        Table.words("Kind"),
                        Table.words("Id"),
                        Table.words("Version"),
                        Table.words("State"),
                        Table.words("Since"))
                .whenEmpty("No plugin is here yet. Put the jar of one into deploy/.")
                .rows(plugins.all().stream().map(this::row).toList());
    }

    private List<Cell> row(PluginLine plugin) {
        return List.of(
                Cell.of(plugin.name()),
                Cell.of(kind(plugin)),
                Cell.of(known(plugin.id())),
                Cell.of(known(plugin.origin().version())),
                Cell.of(tag(plugin), why(plugin), Optional.empty()),
                Cell.of(plugin.standing()
                        .since()
                        .map(since -> Moments.of(since, clock))
                        .orElse("Just now")));
    }

    private static String kind(PluginLine plugin) {
        return switch (plugin.kind()) {
            case "appropriate-body" -> "Appropriate body";
            case "destination" -> "Hand-over";
            case "report" -> "Report";
            default -> NOT_KNOWN;
        };
    }

    private static String known(String text) {
        return text.isEmpty() ? NOT_KNOWN : text;
    }

    private static Tag tag(PluginLine plugin) {
        return switch (plugin.state()) {
            case PRESENT -> Tag.green("Present");
            case OFF -> Tag.grey("Switched off");
            case WAITING -> Tag.yellow("Waiting");
            case REFUSED -> Tag.red("Refused");
            case SET_ASIDE -> Tag.red("Set aside");
            case AWAY -> Tag.yellow("Away");
        };
    }

    /** What an operator has to know; a body that is set aside goes on but for its checks. */
    private static String why(PluginLine plugin) {
        var goesOn =
                plugin.state() == PluginLine.State.SET_ASIDE && plugin.kind().equals("appropriate-body")
                        ? ". Its pages go on; checks of its own are to be made by hand"
                        : "";
        return plugin.why() + goesOn;
    }
}
