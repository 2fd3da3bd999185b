/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.body.internal;

import java.util.List;
import org.ectmanager.application.body.AwayBodies;
import org.ectmanager.application.body.KeptLook;
import org.ectmanager.application.plugin.PluginLine;
import org.ectmanager.application.plugin.PluginLine.Origin;
import org.ectmanager.application.plugin.PluginLine.Standing;
import org.ectmanager.application.plugin.PluginLine.State;
import org.ectmanager.application.plugin.PluginRoster;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The plugins of bodies that were here, also before the last restart; not those that operators took off the directory. */
@Component
public final class AwayPlugins implements PluginRoster {

    private final AwayBodies away;

    @Activate
    public AwayPlugins(@Reference AwayBodies away) {
        this.away = away;
    }

    @Override
    public List<PluginLine> missed() {
        return away.all().stream().map(AwayPlugins::line).toList();
    }

    private static PluginLine line(KeptLook look) {
        return new PluginLine(
                "appropriate-body",
                look.body().value(),
                look.name(),
                Origin.named("", look.version()),
                new Standing(State.AWAY, "", look.awaySince()));
    }
}
