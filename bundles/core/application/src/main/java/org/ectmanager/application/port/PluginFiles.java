/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import java.nio.file.Path;
import java.util.List;
import org.ectmanager.application.plugin.PluginLine;
import org.ectmanager.domain.refusal.Result;
import org.osgi.annotation.versioning.ProviderType;

/** The plugins that operators put in as files. Whatever is refused is refused before anything is changed. */
@ProviderType
public interface PluginFiles {

    /** Takes a file whose bundle is not here yet. */
    Result<List<PluginLine>> install(Path file);

    /** Takes a file of a higher version than is here; the new one is up before the old one goes. */
    Result<List<PluginLine>> update(Path file);

    /** What would be removed; refused where nothing can be. */
    Result<List<PluginLine>> removable(String kind, String id);

    /** Takes the file away that brought this plugin; its data stay. */
    Result<List<PluginLine>> remove(String kind, String id);

    /** Switches one on, which also has it asked again where it was set aside, or off; with the state that it then has. */
    Result<List<PluginLine>> turn(String kind, String id, boolean on);
}
