package nl.wijkspil.platform.areas.context;

import nl.wijkspil.platform.areas.UrbanitySettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the setting. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(UrbanitySettings.class)
class UrbanityConfiguration {}
