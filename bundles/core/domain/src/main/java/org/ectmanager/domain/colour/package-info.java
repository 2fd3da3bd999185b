/* SPDX-License-Identifier: Apache-2.0 */
/** Colours and whether they can be read on each other. WCAG 2.2, 1.4.3. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.ectmanager.domain.colour;
