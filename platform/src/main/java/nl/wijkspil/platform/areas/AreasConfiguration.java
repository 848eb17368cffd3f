package nl.wijkspil.platform.areas;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Settings of areas. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AreaSettings.class)
class AreasConfiguration {}
