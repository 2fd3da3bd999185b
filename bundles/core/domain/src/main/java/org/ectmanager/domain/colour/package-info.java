/* SPDX-License-Identifier: Apache-2.0 */
/** Colours, and the contrast that keeps words readable. WCAG 2.2, criteria 1.4.3, 1.4.6 and 1.4.11. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.ectmanager.domain.colour;
