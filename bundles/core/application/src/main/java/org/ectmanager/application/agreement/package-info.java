/* SPDX-License-Identifier: Apache-2.0 */
/** What schools agree to with their appropriate body, who accepted it, and what waits until they do (P24). */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.ectmanager.application.agreement;
