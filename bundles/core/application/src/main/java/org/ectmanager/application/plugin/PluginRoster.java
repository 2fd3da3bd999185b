/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.plugin;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/** Whoever knows of some plugins: those of one kind, those that are away, files that were refused. */
@ConsumerType
public interface PluginRoster {

    /** Those that are here, in whatever state, and those that were refused; without asking the database. */
    default List<PluginLine> plugins() {
        return List.of();
    }

    /** Those that were here and are away. */
    default List<PluginLine> missed() {
        return List.of();
    }

    /** Somebody removed it on purpose, so that it is not missed. */
    default void forget(String kind, String id) {}
}
