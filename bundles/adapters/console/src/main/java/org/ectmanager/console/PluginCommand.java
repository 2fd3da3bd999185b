/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.console;

import java.util.List;
import org.ectmanager.application.plugin.PluginLine;
import org.ectmanager.domain.refusal.Result;

/** A command about plugins, which answers with those that it was about. */
abstract class PluginCommand extends ListingCommand {

    static Listing listed(List<PluginLine> plugins) {
        var listing = new Listing("Kind", "Id", "Name", "Version", "State", "Why", "Since");
        plugins.forEach(plugin -> listing.add(
                plugin.kind(),
                plugin.id(),
                plugin.name(),
                plugin.origin().version(),
                plugin.state().words(),
                plugin.why(),
                plugin.standing().since()));
        return listing;
    }

    final void answer(Result<List<PluginLine>> result) {
        print(listed(done(result)));
    }

    static List<PluginLine> done(Result<List<PluginLine>> result) {
        return result.fold(plugins -> plugins, refusals -> {
            throw Refused.by(refusals);
        });
    }
}
