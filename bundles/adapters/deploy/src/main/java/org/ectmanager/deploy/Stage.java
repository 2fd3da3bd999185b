/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.deploy;

import java.util.List;
import org.ectmanager.application.plugin.PluginLine;

/**
 * Where plugins come up and go down.
 *
 * @param <B> what stands for one that is up
 */
interface Stage<B> {

    /** Installed and started; where something breaks, nothing is left of it. */
    B up(PluginJar jar) throws NotFit;

    /**
     * Waits until all that it brings has introduced itself; one that is refused then goes down again.
     *
     * @param needed whether it is refused when it does not come at all
     */
    void await(B up, PluginJar jar, boolean needed) throws NotFit;

    void down(B up);

    /** What it brought. */
    List<PluginLine> lines(B up);

    /** Those that came as files, also before the last restart. */
    List<B> ours();
}
